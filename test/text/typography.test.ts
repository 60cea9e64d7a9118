import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown.ts';
import { ordinals } from '../../src/text/ordinals.ts';
import { type Inline, plainText } from '../../src/text/prose.ts';
import { parseProse, phrase, typeset } from '../../src/text/typography.ts';
import { gapEdits, missingGaps } from '../../src/text/typography-gaps.ts';

/** Shows spaces: `_` does not break, `'`-less `|` is thin and does not break. */
const show = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '|');

describe('typeset', () => {
  it.each([
    ['Vraiment ?', 'Vraiment|?'],
    ['Vraiment? Oui! Non; fin', 'Vraiment|? Oui|! Non|; fin'],
    ['Objectif : agir', 'Objectif_: agir'],
    ['Objectif: agir', 'Objectif_: agir'],
    ['Quoi ?! (?) 14:30 a?b', 'Quoi|?! (?) 14:30 a?b'],
    ['« mot » et «mot»', '«|mot|» et «|mot|»'],
    ['Le « plan » ; puis', 'Le «|plan|»|; puis'],
    ['50 % et 50%', '50|% et 50|%'],
    ['30 000 € et 1 234,5 M€', '30|000|€ et 1|234,5|M€'],
    ['5 ans, 36 mois, 12 km', '5_ans, 36_mois, 12_km'],
    ['n° 2010-514, n°12', 'n°_2010-514, n°_12'],
    ['art. L. 1434-10, L.1434-2', 'art._L._1434-10, L._1434-2'],
    ['art. 4 et article 5', 'art._4 et article_5'],
    ['vendredi 4 mai 2018', 'vendredi 4_mai 2018'],
    ['le 1er mai, le 1^{er} mai', 'le 1er_mai, le 1^{er}_mai'],
    ['M. Dupont, Mme Durand, Dr Martin', 'M._Dupont, Mme_Durand, Dr_Martin'],
    ['à 14 h 30', 'à 14_h_30'],
    ['01 82 52 40 25 ou +33 1 82 52 40 25', '01_82_52_40_25 ou +33_1_82_52_40_25'],
    ['XXIe siècle', 'XXIe_siècle'],
    ['Axe 1 : agir', 'Axe_1_: agir'],
    ['deux  espaces\t; fin', 'deux  espaces|; fin'],
    ['en 2018 300 agents', 'en 2018 300 agents'],
  ])('sets the spaces of « %s »', (given, expected) => expect(show(typeset(given))).toBe(expected));

  it.each([
    ['"mot"', '«|mot|»'],
    ['d\'"abord", "ensuite".', 'd’«|abord|», «|ensuite|».'],
    ['le " mot " ("autre")', 'le «|mot|» («|autre|»)'],
    ['"un "deux" trois"', '«|un “deux” trois|»'],
    ['« un "deux" trois »', '«|un “deux” trois|»'],
    ['un écran de 12" et un "mot"', 'un écran de 12" et un «|mot|»'],
    ["l'accès aujourd'hui, l' agence, 'x'", "l’accès aujourd’hui, l’ agence, 'x'"],
    ['etc... et (...) mais pas .....', 'etc… et (…) mais pas .....'],
  ])('sets the signs of « %s »', (given, expected) => expect(show(typeset(given))).toBe(expected));

  it.each([
    'https://exemple.fr/a?b=c;d:e&f=50%20g',
    "https://exemple.fr/?q=l'air...x",
    "www.exemple.fr/l'air?x=1",
    'prenom.nom+cls@exemple.fr',
  ])('leaves %s as it is', (address) => {
    expect(typeset(address)).toBe(address);
    expect(typeset(`Voir ${address} bien.`)).toBe(`Voir ${address} bien.`);
  });
});

/** What typography may change is taken out; all else must stay. */
const letters = (text: string): string => text.replaceAll('…', '...').replaceAll(/\s|["«»“”'’]|\^\{|\}/g, '');

/** A small generator with a fixed seed: the same texts on every run. */
function texts(count: number, pieces: readonly string[], seed: number): string[] {
  let state = seed;
  const next = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return Array.from({ length: count }, () => {
    return Array.from({ length: 2 + next(12) }, () => pieces[next(pieces.length)] ?? '').join('');
  });
}

const PIECES = [
  ...[
    '"',
    "'",
    '«',
    '»',
    '“',
    '”',
    '...',
    '.',
    ' ',
    '\u00A0',
    '\u202F',
    '  ',
    ';',
    '!',
    '?',
    ':',
    '%',
    '€',
    '(',
    ')',
    '\n',
    '*',
    '**',
    '-',
  ],
  ...[
    'mot',
    'l',
    'L.',
    'M.',
    'n°',
    'art.',
    'ans',
    'mai',
    'axe',
    '1',
    '12',
    '000',
    '1er',
    '1^{er}',
    '2ème',
    'XXIe',
    '01 82 52 40 25',
  ],
  ...['https://exemple.fr/a?b', 'a.b@exemple.fr', '[ici](https://exemple.fr)', 'Dupont', '\uFFFC', '…', '’', 'É', '😀'],
];

describe('typography, on texts made at random from a fixed seed', () => {
  const samples = texts(4000, PIECES, 20180504);

  it('never changes a letter', () => {
    for (const text of samples) expect(letters(typeset(text))).toBe(letters(text));
  });

  it('is done once', () => {
    for (const text of samples) expect(typeset(typeset(text))).toBe(typeset(text));
  });

  it('finds the spaces that are missing from their signs alone', () => {
    const missing = samples.map((text) => gapEdits(text).filter(({ start, end }) => start === end));
    expect(missing.flat().length).toBeGreaterThan(500);
    expect(samples.map(missingGaps)).toEqual(missing);
  });

  it('keeps the letters of prose and raises ordinals without losing any', () => {
    for (const text of samples) {
      expect(letters(plainText(parseProse(text)))).toBe(letters(plainText(parseMarkdown(text))));
      expect(letters(plainText(ordinals(text)))).toBe(letters(text));
    }
  });

  it('reads long runs in one go', () => {
    for (const unit of [' ', '"', "'", '1', '1 ', 'I', '.', '?', '«', '”', 'a@', 'www.', '^{', '000 ']) {
      const text = unit.repeat(20_000);
      expect(letters(typeset(text))).toBe(letters(text));
      expect(plainText(ordinals(text))).toHaveLength(text.length);
    }
  });
});

describe('ordinals', () => {
  const marked = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (inline.kind === 'sup' ? `<${plainText(inline.children)}>` : plainText([inline]))).join('');

  it.each([
    ['1er, 1re, 2e, 3es', '1<er>, 1<re>, 2<e>, 3<es>'],
    ['1^{er} recours', '1<er> recours'],
    ['2ème et 1ère', '2<ème> et 1<ère>'],
    ['XXIe siècle, Ier, Ve République', 'XXI<e> siècle, I<er>, V<e> République'],
    ['M^{me} et m^{2}', 'M<me> et m<2>'],
    ['Ce, Les, Vers, Mes, CLSe, 2e5, A2e', 'Ce, Les, Vers, Mes, CLSe, 2e5, A2e'],
    ['https://exemple.fr/2e', 'https://exemple.fr/2e'],
  ])('raises the endings of « %s »', (given, expected) => expect(marked(ordinals(given))).toBe(expected));
});

describe('phrase and parseProse', () => {
  it('sets a line of text, whatever its line ends', () => {
    expect(phrase(' Le 1er\n CLS de "Paris" ')).toEqual([
      { kind: 'text', text: 'Le 1' },
      { kind: 'sup', children: [{ kind: 'text', text: 'er' }] },
      { kind: 'text', text: ' CLS de «\u202FParis\u202F»' },
    ]);
  });

  it('sets quotes, apostrophes and spaces across bold words, links and notes', () => {
    const prose = parseProse(
      '"**Le mot** !", l\'*"autre"*[^1] ; *l\'*[air](https://exemple.fr)**:** fin\n\n[^1]: "note"',
    );
    expect(show(plainText(prose))).toBe('«|Le mot|!|», l’«|autre|»|; l’air_: fin\n«|note|»');
    const [paragraph] = prose.blocks;
    expect(paragraph?.kind === 'paragraph' && paragraph.children.map(({ kind }) => kind)).toEqual([
      'text',
      'strong',
      'text',
      'em',
      'note',
      'text',
      'em',
      'link',
      'strong',
      'text',
    ]);
  });

  it('sets list items, cells, headings and quotations', () => {
    const prose = parseProse('# "A"\n\n- "b" !\n\n> "c"\n\n| "d" |\n|---|\n| 5 % |');
    expect(show(plainText(prose))).toBe('«|A|»\n«|b|»|!\n«|c|»\n«|d|»\n5|%');
  });
});
