import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../../read/streams.ts';
import { at, dictAt, dictOf, nameAt, nameOf, numberAt, textAt } from '../../read/values.ts';
import type { ClauseId, ClauseTest, Tell } from '../define.ts';
import { differencesOf, type Font } from './font.ts';
import type { CodeUse, FontUse } from './font-uses.ts';
import { characterNamed } from './glyph-names.ts';
import { STANDARD_CMAPS } from './standard-cmaps.ts';

type Clauses = readonly [ClauseId, ClauseId];

/** A test of each font in use. */
function ofFont(
  clauses: Clauses,
  requires: string,
  fault: (font: Font, use: FontUse) => string | undefined,
): ClauseTest {
  return {
    clauses,
    requires,
    check(pdf, tell) {
      for (const use of pdf.fonts) {
        const message = fault(use.font, use);
        if (message !== undefined) tell(message, { page: use.page, object: `police ${use.font.name}` });
      }
    },
  };
}

/** A test of each code that is used of each font. */
function ofCode(
  clauses: readonly [ClauseId, ...ClauseId[]],
  requires: string,
  message: string,
  isWrong: (code: number, font: Font, use: CodeUse) => boolean,
): ClauseTest {
  return {
    clauses,
    requires,
    check(pdf, tell) {
      for (const { font, codes } of pdf.fonts) tellWrongCodes(font, codes, message, isWrong, tell);
    },
  };
}

function tellWrongCodes(
  font: Font,
  codes: FontUse['codes'],
  message: string,
  isWrong: (code: number, font: Font, use: CodeUse) => boolean,
  tell: Tell,
): void {
  for (const [code, use] of codes) {
    if (!isWrong(code, font, use)) continue;
    tell(`${message} (police ${font.name}, code ${code.toString(16).toUpperCase()})`, { page: use.page });
  }
}

/** The subset of a font has six letters before its name. */
const isSubset = ({ name }: Font): boolean => /^[A-Z]{6}\+/.test(name);

/** ISO 14289-1, 7.21, and ISO 19005-3, 6.2.11: fonts that come along and whose text can be read. */
export const FONTS: readonly ClauseTest[] = [
  ofFont(
    ['UA-1 7.21.3.1 t1', 'A-3 6.2.11.3.1 t1'],
    'Une police composite et sa table de codes parlent du même jeu de signes.',
    (font) => {
      const encoding = dictOf(at(font.dict, 'Encoding'));
      if (encoding === undefined || font.descendant === undefined) return undefined;
      const [map, own] = [dictAt(encoding, 'CIDSystemInfo'), dictAt(font.descendant, 'CIDSystemInfo')];
      const isSame = ['Registry', 'Ordering'].every((key) => textAt(map, key) === textAt(own, key));
      const isWithin = (numberAt(own, 'Supplement') ?? 0) <= (numberAt(map, 'Supplement') ?? 0);
      return isSame && isWithin ? undefined : 'Une police et sa table de codes ne parlent pas du même jeu de signes.';
    },
  ),
  ofFont(
    ['UA-1 7.21.3.2 t1', 'A-3 6.2.11.3.2 t1'],
    'Une police composite TrueType dit où sont ses signes (CIDToGIDMap).',
    (font) => {
      if (nameAt(font.descendant, 'Subtype') !== 'CIDFontType2' || !font.isEmbedded) return undefined;
      const map = at(font.descendant, 'CIDToGIDMap');
      return map instanceof PDFRawStream || nameOf(map) === 'Identity'
        ? undefined
        : 'Une police composite TrueType ne dit pas où sont ses signes (CIDToGIDMap).';
    },
  ),
  ofFont(['UA-1 7.21.3.3 t1', 'A-3 6.2.11.3.3 t1'], 'Chaque table de codes est connue de tous, ou jointe.', (font) => {
    const name = nameAt(font.dict, 'Encoding');
    return font.subtype === 'Type0' && name !== undefined && !STANDARD_CMAPS.has(name)
      ? `La table de codes « ${name} » n’est ni connue de tous, ni jointe.`
      : undefined;
  }),
  ofFont(
    ['UA-1 7.21.3.3 t2', 'A-3 6.2.11.3.3 t2'],
    'Une table de codes dit une fois dans quel sens va le texte.',
    (font) => {
      const encoding = dictOf(at(font.dict, 'Encoding'));
      if (font.encoding === undefined || font.subtype !== 'Type0') return undefined;
      return (numberAt(encoding, 'WMode') ?? 0) === font.encoding.writingMode
        ? undefined
        : 'Une table de codes dit deux choses du sens du texte (WMode).';
    },
  ),
  ofFont(
    ['UA-1 7.21.3.3 t3', 'A-3 6.2.11.3.3 t3'],
    'Une table de codes ne renvoie qu’à celles que chacun connaît.',
    (font) => {
      const encoding = dictOf(at(font.dict, 'Encoding'));
      const other = nameAt(encoding, 'UseCMap') ?? nameAt(dictAt(encoding, 'UseCMap'), 'CMapName');
      const unknown = [other, ...(font.encoding?.uses ?? [])].find(
        (name) => name !== undefined && !STANDARD_CMAPS.has(name),
      );
      return unknown === undefined
        ? undefined
        : `Une table de codes renvoie à « ${unknown} », que chacun ne connaît pas.`;
    },
  ),
  ofFont(['UA-1 7.21.4.1 t1', 'A-3 6.2.11.4.1 t1'], 'Chaque police est jointe.', (font, { isShown }) =>
    isShown && font.subtype !== 'Type3' && !font.isEmbedded ? 'Une police n’est pas jointe au fichier.' : undefined,
  ),
  ofCode(
    ['UA-1 7.21.4.1 t2', 'A-3 6.2.11.4.1 t2'],
    'Chaque signe montré est dans sa police.',
    'Un signe montré n’est pas dans sa police',
    (code, font, { isShown }) => isShown && font.hasGlyph(code) === false,
  ),
  ofFont(
    ['UA-1 7.21.4.2 t1', 'A-3 6.2.11.4.2 t1'],
    'La liste des signes d’une police est entière (CharSet).',
    (font) => {
      const list = textAt(font.descriptor, 'CharSet');
      if (list === undefined || font.cff === undefined || font.cff.isCid || !isSubset(font)) return undefined;
      const count = list.split('/').filter((name) => name.trim() !== '' && name.trim() !== '.notdef').length;
      return count < font.cff.glyphCount - 1
        ? 'La liste des signes d’une police n’est pas entière (CharSet).'
        : undefined;
    },
  ),
  ofFont(
    ['UA-1 7.21.4.2 t2', 'A-3 6.2.11.4.2 t2'],
    'La liste des signes d’une police composite est entière (CIDSet).',
    (font) => {
      const list = at(font.descriptor, 'CIDSet');
      if (!(list instanceof PDFRawStream) || !isSubset(font)) return undefined;
      const bits = decodeStream(list) ?? new Uint8Array();
      const lacks = (cid: number): boolean => ((bits[cid >> 3] ?? 0) & (128 >> (cid & 7))) === 0;
      return cidsIn(font).some(lacks) ? 'La liste des signes d’une police n’est pas entière (CIDSet).' : undefined;
    },
  ),
  ofCode(
    ['UA-1 7.21.5 t1', 'A-3 6.2.11.5 t1'],
    'La largeur des signes est la même dans le fichier et dans la police.',
    'La largeur d’un signe n’est pas la même dans le fichier et dans la police',
    (code, font, { isShown }) => {
      const glyph = font.glyph(code);
      const [said, real] = [font.width(code), glyph === undefined ? undefined : font.sfnt?.width(glyph)];
      return isShown && said !== undefined && real !== undefined && Math.abs(said - real) > 1;
    },
  ),
  ofFont(
    ['UA-1 7.21.6 t1', 'A-3 6.2.11.6 t1'],
    'Une police TrueType de texte a une table de caractères.',
    ({ subtype, isSymbolic, sfnt }) => {
      if (subtype !== 'TrueType' || isSymbolic || sfnt === undefined) return undefined;
      const usable = sfnt.tables.some(({ platform, encoding }) => platform !== 3 || encoding !== 0);
      return usable ? undefined : 'Une police TrueType de texte n’a pas de table de caractères.';
    },
  ),
  ofFont(
    ['UA-1 7.21.6 t2', 'A-3 6.2.11.6 t2'],
    'Une police TrueType de texte a un encodage que chacun connaît.',
    (font) => {
      if (font.subtype !== 'TrueType' || font.isSymbolic) return undefined;
      const encoding = at(font.dict, 'Encoding');
      const base = nameOf(encoding) ?? nameAt(dictOf(encoding), 'BaseEncoding');
      const isKnown = base === 'WinAnsiEncoding' || base === 'MacRomanEncoding';
      const names = differencesOf(font.dict);
      const hasUnicode = font.sfnt?.tables.some((table) => table.platform === 3 && table.encoding === 1) ?? true;
      const areNamed = names.every((name) => characterNamed(name) !== undefined || name === '.notdef') && hasUnicode;
      return isKnown && (names.length === 0 || areNamed)
        ? undefined
        : 'Une police TrueType de texte a un encodage que chacun ne connaît pas.';
    },
  ),
  ofFont(
    ['UA-1 7.21.6 t3', 'A-3 6.2.11.6 t3'],
    'Une police TrueType de symboles n’a pas d’encodage.',
    ({ subtype, isSymbolic, dict }) =>
      subtype === 'TrueType' && isSymbolic && dict.has(PDFName.of('Encoding'))
        ? 'Une police TrueType de symboles a un encodage.'
        : undefined,
  ),
  ofFont(
    ['UA-1 7.21.6 t4', 'A-3 6.2.11.6 t4'],
    'Une police TrueType de symboles a une seule table de caractères, ou celle des symboles.',
    ({ subtype, isSymbolic, sfnt }) => {
      if (subtype !== 'TrueType' || !isSymbolic || sfnt === undefined || sfnt.tables.length === 1) return undefined;
      const hasSymbols = sfnt.tables.some(({ platform, encoding }) => platform === 3 && encoding === 0);
      return hasSymbols
        ? undefined
        : 'Une police TrueType de symboles a plusieurs tables de caractères, mais non celle des symboles.';
    },
  ),
  ofCode(
    ['UA-1 7.21.7 t1', 'A-3 6.2.11.7.2 t1'],
    'Chaque signe a un caractère Unicode.',
    'Un signe n’a pas de caractère Unicode : il ne peut être ni lu, ni copié',
    (code, font) => font.unicode(code) === undefined,
  ),
  ofCode(
    ['UA-1 7.21.7 t2', 'A-3 6.2.11.7.2 t2'],
    'Le caractère Unicode d’un signe n’est ni nul, ni une marque d’ordre des octets.',
    'Le caractère Unicode d’un signe est nul ou une marque d’ordre des octets',
    (code, font) => /[\0\uFEFF\uFFFE]/.test(font.unicode(code) ?? ''),
  ),
  ofCode(
    ['A-3 6.2.11.7.3 t1'],
    'Un signe à usage privé a un texte qui le remplace.',
    'Un signe à usage privé n’a pas de texte qui le remplace',
    (code, font, { isBare }) => isBare && /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u.test(font.unicode(code) ?? ''),
  ),
  ofCode(
    ['UA-1 7.21.8 t1', 'A-3 6.2.11.8 t1'],
    'Aucun caractère n’est montré qui manque à sa police (.notdef).',
    'Un caractère manque à sa police : il est montré comme une case vide',
    (code, font) => font.glyph(code) === 0,
  ),
];

/** The CIDs whose glyphs are in the program of a font. */
function cidsIn({ cff, sfnt, descendant }: Font): readonly number[] {
  if (cff !== undefined) return cff.isCid ? cff.charset : [];
  if (sfnt === undefined || nameAt(descendant, 'CIDToGIDMap') !== 'Identity') return [];
  return Array.from({ length: sfnt.glyphCount }, (_, glyph) => glyph).filter(
    (glyph) => sfnt.hasOutline(glyph) === true,
  );
}
