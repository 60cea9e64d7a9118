import { describe, expect, it } from 'vitest';
import { fiche } from '../../src/documents/fiche.ts';
import { fiches, fichesDuPilote } from '../../src/documents/fiches.ts';
import type { Contrat } from '../../src/model/contrat.ts';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { exampleFiles, makeChosen, type Page, pageOf } from './make.ts';
import { pageFaults, plain, textOf } from './page.ts';

const FILES = exampleFiles('valmont-2025');
const CONTRAT = checkContrat(memoryProject(FILES)).contrat;
const PARTENAIRE = (id: string): Contrat['partenaires'][number] => {
  const found = CONTRAT.partenaire(id);
  if (found === undefined) throw new Error(`no partner ${id}`);
  return found;
};

/** The titles that stand as headings of fiches. */
const titresDesFiches = (html: string): readonly string[] =>
  [...html.matchAll(/class="titre-fiche"[^>]*>(.*?)<\/h\d>/g)].map(([, title = '']) => textOf(`<body>${title}`));

const enTetes = (all: Contrat['fiches']): readonly string[] => all.map(({ id, titre }) => `${id} ${plain(titre)}`);

describe('the book of fiches', () => {
  it('holds every fiche once, with the contents and an index of who pilots what', async () => {
    const { html } = pageOf(await makeChosen(FILES, [fiches]), 'fiches');
    expect(titresDesFiches(html).toSorted()).toEqual(enTetes(CONTRAT.fiches).toSorted());
    expect(pageFaults(html)).toEqual([]);
    const index = html.slice(html.indexOf('id="index-pilotes"'), html.indexOf('id="contact"'));
    for (const { id, pilote } of CONTRAT.fiches) {
      expect(pilote).toBeDefined();
      expect(index).toContain(`href="#fiche-${id.replace('.', '-')}"`);
    }
    expect(textOf(`<body>${index}`)).toContain('(copilote)');
  });

  it('is told from the contract: it has a cover of its own, and its name at the foot', async () => {
    const { view, html } = pageOf(await makeChosen(FILES, [fiches]), 'fiches');
    expect(view.titre).toMatch(/^Livre des fiches/);
    expect(view.pied).toMatch(/^Livre des fiches/);
    expect(textOf(html)).toContain('40 fiches, 5 axes.');
  });

  it('has no index where nobody is said to pilot', async () => {
    const { html } = pageOf(await makeChosen(exampleFiles('paris-2018'), [fiches]), 'fiches');
    expect(html).not.toContain('id="index-pilotes"');
    expect(pageFaults(html)).toEqual([]);
  });
});

describe('the book of one pilot', () => {
  const bookOf = async (...ids: readonly string[]): Promise<Readonly<Record<string, Page>>> =>
    makeChosen(FILES, [fiches], { choix: { pilotes: ids, fiches: [] } });

  it.each(['ars', 'departement', 'gem'])('of %s holds its fiches and no other, and says whose they are', async (id) => {
    const own = fichesDuPilote(CONTRAT, PARTENAIRE(id));
    expect(own.length).toBeGreaterThan(0);
    const { html, view } = pageOf(await bookOf(id), `fiches-${id}`);
    expect(titresDesFiches(html).toSorted()).toEqual(enTetes(own).toSorted());
    expect(plain(view.titre)).toContain(`par ${id === 'ars' ? 'l’' : 'le '}${plain(PARTENAIRE(id).nom)}`);
    expect(textOf(html)).toContain(`${own.length} fiche${own.length > 1 ? 's' : ''} sur 40.`);
    expect(pageFaults(html)).toEqual([]);
  });

  it('only names those in which it is copilot', async () => {
    const { html } = pageOf(await bookOf('departement'), 'fiches-departement');
    const shared = CONTRAT.fiches.filter(({ copilotes }) => copilotes.includes(PARTENAIRE('departement')));
    const section = textOf(`<body>${html.slice(html.indexOf('id="copilotage"'))}`);
    for (const { titre } of shared) expect(section).toContain(plain(titre));
  });

  it('is a file of its own for each of several', async () => {
    expect(Object.keys(await bookOf('ars', 'gem'))).toEqual(['fiches-ars', 'fiches-gem']);
  });
});

describe('a fiche alone', () => {
  const aloneIn = (etat?: Etat): Promise<Readonly<Record<string, Page>>> => makeChosen(FILES, [fiche], { etat });

  it('is one file for each, in a folder', async () => {
    expect(Object.keys(await aloneIn())).toEqual(CONTRAT.fiches.map(({ id }) => `fiches/${id}`));
  });

  it.each([
    ['signe', /Signé le 27 juin 2025 à Montbrison/],
    ['arrete', /Texte arrêté entre les signataires/],
    ['brouillon', /Projet – version 4/],
  ] as const)(
    'says of what contract it is, of what axis, whom to ask, and that the contract is %s',
    async (etat, said) => {
      const { html, view } = pageOf(await aloneIn(etat), 'fiches/1.1');
      const text = textOf(html);
      expect(text).toContain('Contrat local de santé du Valmont 2025-2030');
      expect(text).toContain('Axe 1 – Prévention · Objectif 1.A.1');
      expect(text).toContain('04 65 71 20 14');
      expect(text).toMatch(said);
      expect(view.filigrane !== undefined).toBe(etat === 'brouillon');
      expect(pageFaults(html)).toEqual([]);
      expect(titresDesFiches(html)).toEqual(['1.1 Accompagner les familles pendant les mille premiers jours']);
    },
  );
});
