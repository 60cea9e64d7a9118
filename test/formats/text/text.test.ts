import { describe, expect, it } from 'vitest';
import { isParution, type ParutionView } from '../../../src/documents/parution/view.ts';
import { isOurMd, renderMd } from '../../../src/formats/md/md.ts';
import { isOurTxt, renderTxt } from '../../../src/formats/txt/txt.ts';
import type { Etat } from '../../../src/model/etat.ts';
import { parseMarkdown } from '../../../src/text/markdown.ts';
import { plainText } from '../../../src/text/prose.ts';
import { exampleFiles, type Files, makePages, pageOf } from '../../documents/make.ts';
import { missingFacts } from '../../documents/missing-facts.ts';
import { LEFTOVERS, plain } from '../../documents/page.ts';
import { PARIS_FACTS } from '../../examples/paris-facts.ts';
import { SOURCE_FACTS } from '../../examples/source-facts.ts';

async function viewOf(files: Files, name: string, etat?: Etat): Promise<ParutionView> {
  const { view } = pageOf(await makePages(files, etat), name);
  if (!isParution(view)) throw new Error(`${name} is no text made public`);
  return view;
}

const TEXTS = [
  { example: 'paris-2018', document: 'communique', facts: PARIS_FACTS.communique },
  ...SOURCE_FACTS.filter(({ document }) => document === 'actualite'),
];

describe.each(TEXTS)('the $document of $example as text', ({ example, document, facts }) => {
  it('holds every fact of its source, in lines that fit an e-mail', async () => {
    const txt = renderTxt(await viewOf(exampleFiles(example), document), '1.2.3');
    expect(missingFacts(facts, plain(txt))).toEqual([]);
    expect(LEFTOVERS.exec(txt)).toBeNull();
    const lines = txt.split('\n');
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    expect(txt).not.toMatch(/\n\n\n|<\/?\w+>|\*\*/);
    expect(isOurTxt(new TextEncoder().encode(txt))).toBe(true);
  });

  it('holds every fact of its source as Markdown, read as any reader of Markdown does', async () => {
    const md = renderMd(await viewOf(exampleFiles(example), document), '1.2.3');
    const read = plainText(parseMarkdown(md.slice(md.indexOf('-->') + 3)));
    expect(missingFacts(facts, plain(read))).toEqual([]);
    expect(read).not.toMatch(/\*\*|\\|^#|\]\(/m);
    expect(isOurMd(new TextEncoder().encode(md))).toBe(true);
  });
});

describe('a text made public', () => {
  const contract = (titre: string, corps: string): Files => ({
    'contrat.yaml': 'version: 1\nidentifiant: c\ntitre: Contrat local de santé\nterritoire: { nom: Valmont }\n',
    'communiques/a.yaml': JSON.stringify({ id: 'a', titre, corps, remplace: true }),
  });

  it('says that it is a draft', async () => {
    for (const render of [renderMd, renderTxt]) {
      expect(render(await viewOf(contract('Titre', 'Texte'), 'communique', 'brouillon'), '1')).toContain(
        '\n\nProjet\n\n',
      );
      expect(render(await viewOf(contract('Titre', 'Texte'), 'communique', 'signe'), '1')).not.toContain('Projet');
    }
  });

  it.each([
    'un *mot* et un_mot_composé, 3 < 4, R&D <script>alert(1)</script>',
    '1. Ceci n’est pas une liste',
    '# Ni un titre',
    '- Ni un tiret',
    '[ni](un-lien) ![ni](image) `ni code` ~~ni rayure~~ \\',
  ])('keeps the signs of a title that are no markup: %s', async (titre) => {
    const md = renderMd(await viewOf(contract(`x ${titre}`, 'Texte'), 'communique'), '1');
    expect(plain(plainText(parseMarkdown(md)))).toContain(plain(`x ${titre}`));
  });

  it.each(['1\\. Ceci', '\\# Ceci', '\\- Ceci', '\\> Ceci', '\\+ Ceci'])(
    'keeps a paragraph a paragraph: %s',
    async (corps) => {
      const md = renderMd(await viewOf(contract('Titre', corps), 'communique'), '1');
      expect(md).toContain(`\n\n${corps}\n`);
    },
  );

  it('writes lists, quotations, tables, notes and links as its format does', async () => {
    const corps =
      'Voir [le site](https://exemple.fr/a_b) et <https://exemple.fr>.[^1]\n\n1. un\n   - deux\n\n> dit\n\n| A | B |\n| --- | --- |\n| c | d |\n\n[^1]: Une note.\n';
    const view = await viewOf(contract('Titre', corps), 'communique');
    const txt = renderTxt(view, '1');
    for (const words of [
      'Voir le site (https://exemple.fr/a_b) et https://exemple.fr. [1]',
      '1. un\n\n   – deux',
      '\n    dit\n',
      'A : c\nB : d',
      '[1] Une note.',
    ])
      expect(txt).toContain(words);
    const md = renderMd(view, '1');
    for (const words of [
      'Voir [le site](https://exemple.fr/a_b) et https://exemple.fr. \\[1\\]',
      '1. un\n\n   - deux',
      '\n> dit\n',
      '| A | B |\n| --- | --- |\n| c | d |',
    ])
      expect(md).toContain(words);
  });

  it('is not taken for ours because it speaks of us', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(isOurTxt(bytes('Fait avec cls 1.0 hier\nBonjour'))).toBe(false);
    expect(isOurMd(bytes('# Fait avec cls\n<!-- Fait avec cls 1 -->'))).toBe(false);
  });
});
