import { describe, expect, it } from 'vitest';
import type { Etat } from '../../src/model/etat.ts';
import { makePages, pageOf } from './make.ts';
import { textOf } from './page.ts';

const CONTRAT = `
version: 1
identifiant: cls-valmont-2024
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont Agglomération }
signature: { date: 2024-06-28, lieu: Valmont }
signatures:
  - { partenaire: cpam, date: 2024-07-04, lieu: Saint-Étienne }
  - { partenaire: agglo, representant: { civilite: M., nom: Sacha Modèle, fonction: vice-président, delegation: par délégation } }
partenaires:
  - { id: ars.42, nom: Agence régionale de santé, type: ars, role: porteur, representant: { civilite: Mme, nom: Camille Exemple, fonction: directrice générale } }
  - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, representant: { civilite: Mme, nom: Dominique Exemple, fonction: présidente } }
  - { id: ccas, nom: Centre communal d’action sociale, type: ccas, role: cosignataire, representant: { civilite: Mme, nom: Dominique Exemple, fonction: présidente } }
  - { id: cpam, nom: Caisse primaire d’assurance maladie, type: cpam, role: cosignataire }
`;

/** The page of signatures: its text, and the places that it keeps. */
async function signaturesIn(etat: Etat): Promise<{ text: string; places: readonly (readonly string[])[] }> {
  const { html } = pageOf(await makePages({ 'contrat.yaml': CONTRAT }, etat), 'contrat');
  const section = /<section class="signatures"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  const places = section.matchAll(/data-signataire="([^"]*)" aria-label="([^"]*)"/g);
  return {
    text: textOf(`<body>${section}`).replace(/\s+/g, ' '),
    places: [...places].map(([, id = '', label = '']) => [id, label.replace(/\s+/g, ' ')]),
  };
}

describe('the page of signatures', () => {
  it('keeps a named place for each party in the copy to be signed', async () => {
    const { text, places } = await signaturesIn('arrete');
    expect(places).toEqual([
      ['ars.42', 'Signature : Agence régionale de santé, Mme Camille Exemple, directrice générale'],
      ['agglo', 'Signature : Valmont Agglomération, Mme Dominique Exemple, présidente'],
      ['ccas', 'Signature : Centre communal d’action sociale, Mme Dominique Exemple, présidente'],
      ['cpam', 'Signature : Caisse primaire d’assurance maladie'],
    ]);
    expect(text).not.toMatch(/2024|Sacha/);
  });

  it('keeps none in a draft, nor in a text that is signed', async () => {
    expect((await signaturesIn('brouillon')).places).toEqual([]);
    expect((await signaturesIn('signe')).places).toEqual([]);
  });

  it('shows in a signed text who signed for whom, when and where: together, apart, by delegation, for two parties', async () => {
    const { text } = await signaturesIn('signe');
    expect(text).toMatch(/Camille Exemple directrice générale Signé le 28 juin 2024 à Valmont/);
    expect(text).toMatch(/M. Sacha Modèle vice-président, par délégation Signé le 28 juin 2024 à Valmont/);
    expect(text).toMatch(/Dominique Exemple présidente Signé le 28 juin 2024 à Valmont/);
    expect(text).toMatch(/assurance maladie Signé le 4 juillet 2024 à Saint-Étienne/);
  });
});
