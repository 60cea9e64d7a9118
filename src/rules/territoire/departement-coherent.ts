import { departementCode, departementName } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { asYaml } from '../closest-id.ts';
import { contradictingCommunes } from '../commune-named.ts';
import { defineRule, type Rule } from '../define.ts';
import { coveredCommunes, declaredDepartements } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'territoire/departement-coherent',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les communes sont dans les départements du territoire.',
  why: 'Le code d’une commune commence par celui de son département : l’un des deux est faux.',
  hint: 'Vérifiez les codes des communes et ceux de « departements ».',
  source: 'Insee, code officiel géographique',
  examples: {
    valid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
    invalid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["43"] }
    `,
  },
  check({ contrat, hasRefused, report }) {
    const declared = declaredDepartements(contrat);
    // A code that is another commune's is told by `territoire/nom-concordant`.
    if (
      hasRefused(['territoire', 'departements']) ||
      declared.length === 0 ||
      contradictingCommunes(contrat).length > 0
    )
      return;
    const placed = coveredCommunes(contrat).flatMap(({ code, at }) => {
      const departement = departementCode(code);
      return departement === undefined ? [] : [{ code, at, departement }];
    });
    // A commune that changed département is told by `territoire/commune-actuelle`.
    const strangers = placed.filter(
      ({ code, departement }) => !declared.includes(departement) && communeOf(code)?.code !== 'ancien',
    );
    const [first] = strangers;
    if (first === undefined) return;
    if (strangers.length === placed.length && declared.length === 1 && sameDepartement(strangers)) {
      if (communeOf(first.code) === undefined) return;
      const where = named(first.departement);
      const message = placed.length === 1 ? `La commune est dans ${where}.` : `Les communes sont dans ${where}.`;
      report(['territoire', 'departements', 0], message, { suggestion: asYaml(first.departement) });
      return;
    }
    for (const { code, at, departement } of strangers) {
      const nom = communeOf(code)?.commune.nom;
      if (nom === undefined) continue;
      report(at, `${nom} est dans ${named(departement)}, que « departements » ne cite pas.`);
    }
  },
});

function sameDepartement(placed: readonly { readonly departement: string }[]): boolean {
  return new Set(placed.map(({ departement }) => departement)).size === 1;
}

function named(code: string): string {
  const nom = departementName(code);
  return nom === undefined ? `la collectivité ${code}` : `le département ${code} (${nom})`;
}
