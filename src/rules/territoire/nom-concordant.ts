import { departementCode } from '../../registers/departements.ts';
import { type Commune, communeOf } from '../../registers/territories/communes.ts';
import { communesNamed, foldName } from '../../registers/territories/names.ts';
import { asYaml } from '../closest-id.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'territoire/nom-concordant',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le code Insee du territoire est celui de la commune qui porte son nom.',
  why: 'Les chiffres et les cartes seraient ceux d’une autre commune.',
  hint: 'Vérifiez le code de la commune sur insee.fr.',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
    invalid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42219", departements: ["42"] }
    `,
  },
  check({ contrat, report }) {
    const { nom, insee } = contrat.yaml.territoire ?? {};
    if (nom === undefined || insee === undefined) return;
    const commune = communeOf(insee)?.commune;
    const bare = withoutTitle(nom);
    if (commune === undefined || foldName(bare) === foldName(commune.nom)) return;
    // Territories have all sorts of names: only one that is another commune's, letter for letter, contradicts the code.
    const named = communesNamed(bare);
    const nearby = named.filter(({ code }) => departementCode(code) === departementCode(insee));
    // « Évry » with the code of Évry-Courcouronnes does not mean the village of that name far away.
    if (named.length === 0 || (nearby.length === 0 && sharesWords(bare, commune.nom))) return;
    const [meant, another] = nearby.length > 0 ? nearby : named;
    const isSure = meant !== undefined && another === undefined;
    report(
      ['territoire', 'insee'],
      `« ${insee} » est le code de ${shown(commune)}, pas de ${bare}.`,
      isSure ? { suggestion: asYaml(meant.code) } : {},
    );
  },
});

/** « Ville de Lyon » is Lyon. */
function withoutTitle(name: string): string {
  return name.replace(/^(?:la )?(?:ville|commune) (?:de |d[’'])/i, '');
}

function shown({ nom, code }: Commune): string {
  return `${nom} (${departementCode(code) ?? code})`;
}

/** Words that name nothing by themselves. */
const EMPTY: ReadonlySet<string> = new Set(
  'le la les l de du des d en sur sous et a au aux saint sainte ville commune grand grande pays'.split(' '),
);

/** Whether a word of one name stands in the other: « Grand Lyon » and « Lyon », a commune and the name it had. */
function sharesWords(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(' '));
  return foldName(b)
    .split(' ')
    .some((word) => !EMPTY.has(word) && words.has(word));
}
