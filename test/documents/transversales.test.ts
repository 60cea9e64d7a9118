import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import { makeChosen } from './make.ts';
import { textOf } from './page.ts';

const SAID = `public_cible: [seniors], calendrier: { debut: 2024-09 }, objectifs: [Agir], pilote: ars,
      indicateurs: [{ id: i1, libelle: Réunions, type: realisation }]`;

const contract = (extra: string, fiches: readonly string[]): string => `version: 1
identifiant: cls-valmont-2024
titre: Contrat local de santé du Valmont
etat: brouillon
${extra}
territoire: { nom: Valmont Agglomération }
periode: { debut: 2024-07-01, fin: 2029-06-30 }
partenaires: [{ id: ars, nom: Agence régionale de santé, type: ars, role: porteur }]
axes: [{ id: "1", titre: Prévenir }, { id: "2", titre: Soigner }]
communiques: [{ id: signature, titre: Le contrat est prêt }]
fiches:
${fiches.map((axe, at) => `  - { id: "${at + 1}", titre: Action ${at + 1}, ${axe}${SAID} }`).join('\n')}
`;

async function pages(extra: string, fiches: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const documents = DOCUMENTS.filter(({ name }) => ['contrat', 'communique', 'synthese'].includes(name));
  const made = await makeChosen({ 'contrat.yaml': contract(extra, fiches) }, documents);
  return Object.fromEntries(Object.entries(made).map(([name, { html }]) => [name, textOf(html).replace(/\s+/g, ' ')]));
}

const [ONE, TWO, NONE] = ['axe: "1", ', 'axe: "2", ', ''];

it('a fiche of no axis is transversal, and complete without one', async () => {
  const { contrat = '', communique = '', synthese = '' } = await pages('', [ONE, TWO, NONE]);
  expect(contrat).toContain('Fiches transversales');
  expect(contrat).not.toMatch(/À compléter : [^.]*axe/);
  expect(contrat).not.toContain('sans axe');
  expect(synthese).toContain('Fiches transversales');
  for (const text of [communique, synthese]) {
    expect(text).toContain(
      'Outre une action transversale, le contrat s’organise en deux axes, déclinés en deux actions',
    );
  }
});

it('axes are broken down into the actions that are theirs, and into none where all are transversal', async () => {
  const { communique: own = '' } = await pages('', [ONE, TWO, ONE]);
  expect(own).toContain('Le contrat s’organise en deux axes, déclinés en trois actions');
  const { communique: across = '' } = await pages('', [NONE, NONE]);
  expect(across).toContain('Outre deux actions transversales, le contrat s’organise en deux axes :');
});

it('of a transcription, an axis that is not given may be unknown', async () => {
  const { contrat = '' } = await pages('transcription: { sources: [{ titre: Un bilan }] }', [ONE, NONE]);
  expect(contrat).toContain('Fiches sans axe');
  expect(contrat).not.toContain('ransversale');
});
