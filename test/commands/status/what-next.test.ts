import { describe, expect, it } from 'vitest';
import { whatNext } from '../../../src/commands/status/what-next.ts';
import { folderOf } from '../../cli/run-cls.ts';
import { contextIn } from '../context.ts';

const BASE = `version: 1
identifiant: cls-valmont
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont Agglomération }
periode: { debut: 2027-01-01, fin: 2031-12-31 }
partenaires:
  - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
  - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
axes: [{ id: "1", titre: Prévenir }]
fiches: [{ id: "1.1", titre: Bouger, axe: "1", pilote: agglo }]
`;

async function told(
  files: Readonly<Record<string, string>>,
  more: { width?: number; program?: string } = {},
): Promise<string> {
  const { output, outcome } = await whatNext.run([], {}, { ...contextIn(folderOf(files)), ...more });
  expect(outcome).toBe('done');
  return output.replaceAll('\u00a0', ' ');
}

describe('the program without a word', () => {
  it('says of a draft what the agreed text still wants, and what each fiche lacks', async () => {
    expect(await told({ 'contrat.yaml': BASE })).toBe(`Contrat local de santé du Valmont
Projet · 1 fiche · aucune erreur

Pour que le texte soit arrêté, il manque :
  - Le contrat n’a pas de volet sur la santé mentale.
  - Aucun comité de pilotage n’est défini.

Fiches complètes : 0 sur 1. Il reste à écrire :
  - 1.1 « Bouger » : objectifs, public, calendrier et indicateurs

Et maintenant :
  cls validate --etat arrete  Compléter ce qui manque au texte arrêté (6 points)
  cls preview --open          Voir le contrat pendant que vous l’écrivez
  cls render                  Faire les documents
`);
  });

  it('names the first errors, and nothing else to do before them', async () => {
    const fiches = [1, 2, 3, 4, 5, 6].map(
      (n) => `  - { id: "1.${n}", titre: Bouger ${n}, axe: "1", pilote: nul${n} }\n`,
    );
    const text = await told({ 'contrat.yaml': BASE.replace(/fiches:.*\n/, `fiches:\n${fiches.join('')}`) });
    expect(text).toContain('Projet · 6 fiches · 6 erreurs');
    expect(text).toContain('contrat.yaml:12:53\n  Aucun partenaire ne porte l’identifiant « nul1 ».\n');
    expect(text).toContain('  et 2 autres erreurs\n');
    expect(text.split('Et maintenant :\n')[1]).toBe(
      '  cls validate        Corriger les 6 erreurs\n' +
        '  cls preview --open  Les voir à côté du document, pendant que vous corrigez\n',
    );
  });

  it('tells of a file that can’t be read', async () => {
    const text = await told({ 'contrat.yaml': `${BASE}devise: "ouverte\n` });
    expect(text).toContain('contrat.yaml:12:9');
    expect(text).toContain('cls validate        Corriger l’erreur');
  });

  it('says how to begin where there is no contract, under the name that was typed', async () => {
    const text = await told({ 'notes.txt': 'x' }, { program: 'clsante' });
    expect(text).toContain('ne contient pas de contrat');
    expect(text).toContain('  clsante init    commence un contrat\n');
    expect(await told({ 'contrat.yml': BASE })).toContain(
      '« contrat.yml » : seul le nom « contrat.yaml » est\nlu.\n  → Renommez',
    );
  });

  it('names several contracts, but looks not too deep', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}/contrat.yaml`, BASE]));
    const text = await told(many);
    expect(text).toContain('Il y a 6 contrats ici.');
    expect(text).toContain('  e\n  …\n');
    expect(await told({ 'a/b/c/d/contrat.yaml': BASE })).toContain('ne contient pas de contrat');
  });

  it('fits in a narrow terminal', async () => {
    const text = await told({ 'contrat.yaml': BASE }, { width: 40 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(text).toContain('  cls validate --etat arrete\n      Compléter ce qui manque au texte\n');
  });
});
