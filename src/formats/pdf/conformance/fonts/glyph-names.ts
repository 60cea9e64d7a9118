/** The names of signs beyond letters and figures that the Latin fonts of the Adobe Glyph List use. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'space= |exclam=!|quotedbl="|numbersign=#|dollar=$|percent=%|ampersand=&|quotesingle=\'|parenleft=(|parenright=)|asterisk=*|plus=+|' +
    'comma=,|hyphen=-|period=.|slash=/|zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|colon=:|semicolon=;|' +
    'less=<|equal==|greater=>|question=?|at=@|bracketleft=[|backslash=\\|bracketright=]|asciicircum=^|underscore=_|grave=`|' +
    'braceleft={|bar=\u007c|braceright=}|asciitilde=~|bullet=•|dagger=†|daggerdbl=‡|ellipsis=…|emdash=—|endash=–|florin=ƒ|' +
    'fraction=⁄|guilsinglleft=‹|guilsinglright=›|minus=−|perthousand=‰|quotedblbase=„|quotedblleft=“|quotedblright=”|quoteleft=‘|' +
    'quoteright=’|quotesinglbase=‚|trademark=™|fi=ﬁ|fl=ﬂ|Lslash=Ł|OE=Œ|Scaron=Š|Ydieresis=Ÿ|Zcaron=Ž|dotlessi=ı|lslash=ł|oe=œ|' +
    'scaron=š|zcaron=ž|Euro=€|exclamdown=¡|cent=¢|sterling=£|currency=¤|yen=¥|brokenbar=¦|section=§|dieresis=¨|copyright=©|' +
    'ordfeminine=ª|guillemotleft=«|logicalnot=¬|registered=®|macron=¯|degree=°|plusminus=±|twosuperior=²|threesuperior=³|acute=´|' +
    'mu=µ|paragraph=¶|periodcentered=·|cedilla=¸|onesuperior=¹|ordmasculine=º|guillemotright=»|onequarter=¼|onehalf=½|' +
    'threequarters=¾|questiondown=¿|AE=Æ|Eth=Ð|multiply=×|Oslash=Ø|Thorn=Þ|germandbls=ß|ae=æ|eth=ð|divide=÷|oslash=ø|thorn=þ|' +
    'breve=˘|caron=ˇ|circumflex=ˆ|dotaccent=˙|hungarumlaut=˝|ogonek=˛|ring=˚|tilde=˜|nbspace=\u00a0|sfthyphen=\u00ad|Dcroat=Đ|dcroat=đ'
  )
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);

/** Marks that stand at the end of the name of a letter: `eacute`. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  dieresis: '\u0308',
  ring: '\u030a',
  cedilla: '\u0327',
  caron: '\u030c',
  breve: '\u0306',
  macron: '\u0304',
  ogonek: '\u0328',
  dotaccent: '\u0307',
  hungarumlaut: '\u030b',
};

/** The character that a glyph of this name shows, if the name is one of the Latin ones of the Adobe Glyph List. */
export function characterNamed(name: string): string | undefined {
  const [base = ''] = name.split('.');
  if (/^[A-Za-z]$/.test(base)) return base;
  const known = NAMES.get(base);
  if (known !== undefined) return known;
  const [, letter, accent = ''] = /^([A-Za-z])([a-z]+)$/.exec(base) ?? [];
  const mark = ACCENTS[accent];
  if (letter !== undefined && mark !== undefined) return `${letter}${mark}`.normalize('NFC');
  const [, units, point] = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(base) ?? [];
  if (units !== undefined)
    return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  const value = Number.parseInt(point ?? '', 16);
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
