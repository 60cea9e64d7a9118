import { FONDS_INSTITUTION } from '../../model/couleurs/charte.ts';
import { CONTRASTE_LISIBLE, contrasteSur, readCouleur } from '../../model/couleurs/couleur.ts';
import { procheLisible } from '../../model/couleurs/lisible.ts';
import { formatNumber } from '../../text/numbers.ts';
import { charterColours } from '../charter-colours.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'documents/couleur-lisible',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une couleur de la charte se lit sur le fond des documents.',
  why: 'Des titres sont écrits dans cette couleur : une partie des lecteurs ne les verrait pas.',
  hint: 'Prenez une couleur plus foncée de votre charte, ou la plus proche qui se lise.',
  source: 'WCAG 2.2, critère 1.4.3 ; RGAA 4.1, critère 3.2',
  examples: {
    valid: `
      documents: { theme: institution, charte: { couleur_principale: "#1a5276", couleur_secondaire: "#8a6d00" } }
    `,
    invalid: `
      documents: { theme: institution, charte: { couleur_principale: "#1a5276", couleur_secondaire: "#ffcc00" } }
    `,
  },
  check({ contrat, report }) {
    const fonds = FONDS_INSTITUTION.clair;
    for (const { text, at } of charterColours(contrat)) {
      const couleur = readCouleur(text);
      const contraste = couleur === undefined ? Number.POSITIVE_INFINITY : contrasteSur(couleur, fonds);
      if (couleur === undefined || contraste >= CONTRASTE_LISIBLE) continue;
      // Rounded down: « 4,5 » must not be said of what is refused for less.
      const said = formatNumber(Math.floor(contraste * 100) / 100);
      const proche = procheLisible(couleur, fonds);
      report(
        at,
        `« ${text} » se lit mal : son contraste avec le fond est de ${said}, il en faut ${formatNumber(CONTRASTE_LISIBLE)}.`,
        {
          part: { start: 0, end: text.length },
          ...(proche === undefined
            ? {}
            : { suggestion: proche, isSafe: true, hint: `La couleur la plus proche qui se lise est « ${proche} ».` }),
        },
      );
    }
  },
});
