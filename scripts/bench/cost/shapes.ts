import { layOver } from '../../../test/rules/base-contract.ts';
import type { Files } from './work.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const FICHE =
  'axe: "1", maturite: action, pilote: agglo, objectifs: [Doubler le taux], public_cible: [tout-public], calendrier: { debut: 2025, fin: 2026 }, indicateurs: [{ id: i1, libelle: Personnes, type: resultat, cible: 5 }]';

const contract = (piece: string): Files => ({ 'contrat.yaml': layOver(piece) });
const followed = (text: string): Files => ({ 'contrat.yaml': `${layOver('{}')}${text}` });

/** Contracts that grow in one way, by what grows. */
export const SHAPES: Readonly<Record<string, (count: number) => Files>> = {
  'files of fiches': (count) => ({
    'contrat.yaml': layOver('fiches: []').replace(/^fiches: \[\]\n/m, ''),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `fiches/1.${index}.yaml`,
        `{ id: "1.${index}", titre: Dépister ${index}, ${FICHE} }\n`,
      ]),
    ),
  }),
  'files of fiches with a mistake each': (count) => ({
    'contrat.yaml': layOver('fiches: []').replace(/^fiches: \[\]\n/m, ''),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `fiches/1.${index}.yaml`,
        `{ id: "1.${index}", titre: Dépister ${index}, pilotte: agglo, axe: "1" }\n`,
      ]),
    ),
  }),
  'files of fiches whose YAML is wrong': (count) => ({
    'contrat.yaml': layOver('fiches: []').replace(/^fiches: \[\]\n/m, ''),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`fiches/1.${index}.yaml`, `id: "1.${index}"\ntitre: "Dépister\n`]),
    ),
  }),
  'files of texts': (count) => ({
    'contrat.yaml': layOver(
      `articles: [${many(count, (i) => `{ id: a${i}, titre: T, texte: { fichier: t/${i}.md } },`)}]`,
    ),
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`t/${index}.md`, 'Le contrat ETAT XXX.\n'])),
  }),
  'files of texts that are missing': (count) =>
    contract(`articles: [${many(count, (i) => `{ id: a${i}, titre: T, texte: { fichier: t/${i}.md } },`)}]`),
  'fiches in one file': (count) =>
    contract(`fiches:\n${many(count, (i) => `  - { id: "1.${i}", titre: Dépister ${i}, ${FICHE} }\n`)}`),
  'fiches with a misspelt compulsory key': (count) =>
    contract(`fiches:\n${many(count, (i) => `  - { id: "1.${i}", titr: Dépister ${i}, ${FICHE} }\n`)}`),
  'fiches without title': (count) => contract(`fiches:\n${many(count, (i) => `  - { id: "1.${i}", ${FICHE} }\n`)}`),
  'fiches with a wrong value': (count) =>
    contract(
      `fiches:\n${many(count, (i) => `  - { id: "1.${i}", titre: D, ${FICHE.replace('action', 'encours')} }\n`)}`,
    ),
  'fiches with the same id': (count) =>
    contract(`fiches:\n${many(count, () => `  - { id: "1.1", titre: Dépister, ${FICHE} }\n`)}`),
  'fiches that name an unknown pilot': (count) =>
    contract(
      `fiches:\n${many(count, (i) => `  - { id: "1.${i}", titre: D, ${FICHE.replace('agglo', `agl${i}`)} }\n`)}`,
    ),
  partners: (count) => ({
    'contrat.yaml': layOver('{}').replace(
      /^partenaires:\n/m,
      `partenaires:\n${many(count, (i) => `  - { id: p${i}, nom: Partenaire ${i}, type: association, role: partenaire }\n`)}`,
    ),
  }),
  'unknown keys in one map': (count) => followed(many(count, (i) => `inconnue_${i}: 1\n`)),
  'free keys in one map': (count) => followed(many(count, (i) => `x_${i}: 1\n`)),
  'repeated keys': (count) => followed(many(count, () => 'devise: Ensemble\n')),
  'items of a list of texts': (count) => contract(`visas: [${many(count, (i) => `la loi ${i},`)}]`),
  'empty texts in a list': (count) => contract(`visas: [${many(count, () => '"",')}]`),
  'numbers for texts in a list': (count) => contract(`visas: [${many(count, (i) => `${i},`)}]`),
  'holes in a list': (count) => followed(`visas:\n${many(count, () => '  -\n')}`),
  communes: (count) =>
    contract(
      `territoire: { nom: V, type: ca, siren: "200000008", departements: ["42"], communes: [${many(count, (i) => `"${42000 + (i % 900)}",`)}] }`,
    ),
  'indicators of one fiche': (count) =>
    contract(
      `fiches: [{ id: "1.1", titre: D, axe: "1", indicateurs: [${many(count, (i) => `{ id: i${i}, libelle: P, type: resultat, cible: 5, valeurs: [{ date: 2025, valeur: ${i} }] },`)}] }]`,
    ),
  comments: (count) => followed(many(count, (i) => `# remarque ${i}\n`)),
  'comments after values': (count) => followed(`visas:\n${many(count, (i) => `  - la loi ${i} # 1\n`)}`),
  'comments of ignoring': (count) =>
    followed(`visas:\n${many(count, (i) => `  - la loi ${i} # cls-ignore texte/x : raison\n`)}`),
  'empty lines': (count) => followed('\n'.repeat(count)),
  'anchors and aliases': (count) => followed(`x_a: &a [1]\nx_b: [${many(count, () => '*a,')}]\n`),
  'anchors each with an alias': (count) => followed(`x_a: [${many(count, (i) => `&a${i} 1, *a${i},`)}]\n`),
  'anchors that nothing uses': (count) => followed(`visas: [${many(count, (i) => `&a${i} loi,`)}]\n`),
  'aliases of nothing': (count) => followed(`visas: [${many(count, (i) => `*a${i},`)}]\n`),
  'one anchor name again and again': (count) => followed(`x_a: [${many(count, () => '&a loi, *a,')}]\n`),
  'merge keys': (count) => followed(`x_a: &a { b: 1 }\nx_b:\n${many(count, () => '  - { <<: *a }\n')}`),
  tags: (count) => followed(`visas: [${many(count, () => '!loi x,')}]\n`),
  documents: (count) => followed(many(count, () => '---\na: 1\n')),
  directives: (count) => ({ 'contrat.yaml': `${many(count, () => '%A b\n')}---\n${layOver('{}')}` }),
  'depth in brackets': (count) => followed(`x_a: ${'['.repeat(count)}${']'.repeat(count)}\n`),
  'depth in brackets left open': (count) => followed(`x_a: ${'['.repeat(count)}\n`),
  'depth in braces': (count) => followed(`x_a: ${'{a: '.repeat(count)}${'}'.repeat(count)}\n`),
  'depth in dashes': (count) => followed(`x_a:\n  ${'- '.repeat(count)}a\n`),
  'depth in indentation': (count) => followed(`${many(Math.ceil(Math.sqrt(count)), (i) => `${' '.repeat(i)}a:\n`)}`),
  'closing brackets': (count) => followed(`x_a: ${']'.repeat(count)}\n`),
  'tabs as indentation': (count) => followed(`visas:\n${'\t- a\n'.repeat(count)}`),
  'odd spaces in keys': (count) => followed(many(count, (i) => `inconnue_${i}\u00a0: 1\n`)),
  'odd spaces as indentation': (count) => followed(`visas:\n${many(count, () => '\u00a0\u00a0- a\n')}`),
  'glued dashes': (count) => followed(`visas:\n${many(count, () => '  -a\n')}`),
  'glued colons': (count) => followed(`x_a: 1\n${many(count, (i) => `titre${i}:"a"\n`)}`),
  'glued colons in braces': (count) => followed(`plan: {${many(count, (i) => `a${i}:b,`)}}\n`),
  'commas in braces': (count) => followed(`plan: {${many(count, (i) => `a${i}: b, c${i},`)}}\n`),
  'colons in one title': (count) => followed(`x_a: ${'a: '.repeat(count)}\n`),
  'quotes in one title': (count) => followed(`x_a: "${'a" b '.repeat(count)}"\n`),
  'quotes of Word': (count) => followed(`visas:\n${many(count, () => '  - “loi”\n')}`),
  'escapes that do not exist': (count) => followed(`x_a: "${'\\q'.repeat(count)}"\n`),
  'lines after a quote left open': (count) => followed(`x_a: "a\n${many(count, (i) => `x_${i}: "b"\n`)}`),
  'lines after a bracket left open': (count) => followed(`x_a: [a\n${many(count, (i) => `x_${i}: b\n`)}`),
  'lines badly indented': (count) =>
    followed(`x_a:\n${many(count, (i) => `${' '.repeat(1 + ((i * 7) % 5))}b${i}: c\n`)}`),
  'lines without colon': (count) => followed(many(count, (i) => `ligne ${i}\n`)),
  'lines of a text not indented': (count) => followed(`preambule: |\n${many(count, (i) => `ligne ${i}\n`)}`),
  'settings of rules': (count) =>
    contract(`regles: {${many(count, (i) => `fiche/absente-${i}: { severite: info, motif: x },`)}}`),
  'press releases': (count) =>
    contract(
      `communiques: [${many(count, (i) => `{ id: c${i}, titre: Signature, date: 2024-06-28, lieu: Valmont, corps: Le contrat. },`)}]`,
    ),
};
