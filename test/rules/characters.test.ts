import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { memoryProject } from '../../src/project/memory.ts';
import { isPrintable } from '../../src/registers/printable.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { checkPiece, layOver } from './base-contract.ts';

const preambule = (text: string) => checkPiece(stringify({ preambule: text })).diagnostics;

describe('the characters that documents can draw', () => {
  it('are those of French, of Europe, of money and of check boxes', () => {
    const drawn = 'aZ09éèêëàâîïôûùüçœæŒÆÉÈÀÇÎÔŸ«»’“”…–—-•·°§€£%½¼×±²³µ✓☐☑☎★→≥≤≠≈őșțğčŁẞ2ᵉ1ᵉʳ\u00A0\u202F\u2009\u2011';
    expect([...drawn].filter((character) => !isPrintable(character))).toEqual([]);
  });

  it('are not those of other scripts, emojis, or Word’s own', () => {
    const missing = [...'жع中😀\uF0B7ﬁ⅓⁴'];
    expect(missing.filter(isPrintable)).toEqual([]);
  });

  it('are looked for in all that is printed, once per text, and stop every rendering', () => {
    const checked = checkPiece(
      stringify({
        titre: 'Contrat 😀',
        contact: { nom: 'Жанна', x_note: '№' },
        preambule: 'Ville № soins № suivi',
        regles: { 'fiche/objectifs-presents': { severite: 'info', motif: '№' } },
      }),
    );
    const found = checked.diagnostics.filter(({ rule }) => rule === 'texte/caractere-imprimable');
    expect(found.map(({ message }) => message.split(' ne peut')[0])).toEqual([
      'Le caractère « 😀 » (un émoji, U+1F600)',
      'Le caractère « № » (U+2116) (2 fois dans ce texte)',
      'Le caractère « Ж » (une lettre cyrillique, U+0416)',
      'Le caractère « а » (une lettre cyrillique, U+0430) (2 fois dans ce texte)',
      'Le caractère « н » (une lettre cyrillique, U+043D) (2 fois dans ce texte)',
    ]);
    expect(checked.isSound).toBe(false);
  });

  it('take the letters of a ligature for what they are', () => {
    expect(preambule('un bénéﬁce')[0]).toMatchObject({ suggestion: 'fi', isSafe: true, place: { column: 19 } });
    expect(preambule('5 ‰ des habitants')[0]).toMatchObject({ suggestion: 'pour mille' });
    expect(preambule('5 ‰ des habitants')[0]?.isSafe).toBeUndefined();
  });
});

describe('characters that can’t be seen', () => {
  it('are told once per text, with all their places', () => {
    const [found, ...others] = preambule('pré\u00ADven\u00ADtion\u200B.');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'texte/caractere-visible', suggestion: '', isSafe: true });
    expect(found?.elsewhere?.map(({ suggestion }) => suggestion)).toEqual(['', '']);
  });

  it('that turn the order of the words are not taken out without asking', () => {
    const [found] = preambule('abc \u202Edef');
    expect(found).toMatchObject({ rule: 'texte/caractere-visible' });
    expect(found?.isSafe).toBeUndefined();
  });

  it('are no matter of an ordinary text, of NBSP or of line ends', () => {
    expect(preambule('Une\u00A0espace\u202F; des\tlignes\n\ndes « guillemets\u00A0».')).toEqual([]);
  });
});

describe('letters', () => {
  it('in two pieces are told once and put together wherever they stand', () => {
    const [found, ...others] = preambule('La santé des élèves'.normalize('NFD'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'texte/accents-composes', suggestion: 'é', isSafe: true });
    expect(found?.elsewhere?.map(({ suggestion }) => suggestion)).toEqual(['é', 'è']);
  });

  it('that were lost are shown with their word', () => {
    const { diagnostics } = checkPiece(stringify({ titre: 'Contrat local de sant\uFFFD du Valmont' }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['texte/caractere-lisible']);
    expect(diagnostics[0]?.message).toContain('« sant\uFFFD »');
  });
});

describe('a stretch of a text', () => {
  it('ends where its last unit ends in the file, however that is written', () => {
    const place = (line: string) => {
      const base = layOver('{}').replace(/^preambule:.*\n/m, '');
      return checkContrat(memoryProject({ 'contrat.yaml': `${line}\n${base}` })).diagnostics[0]?.place;
    };
    expect(place('preambule: "a\\uFB01b"')).toMatchObject({ line: 1, column: 14, endColumn: 20 });
    expect(place("preambule: 'l''aﬁb'")).toMatchObject({ line: 1, column: 17, endColumn: 18 });
  });
});
