import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../../../src/formats/html/fonts.ts';
import { LACKING } from '../../../../src/formats/html/signs.generated.ts';
import { paletteFaults, paletteOf } from '../../../../src/formats/html/themes/palette.ts';
import { readCss } from '../../../../src/formats/html/themes/read-css.ts';
import { scaleType } from '../../../../src/formats/html/themes/scale-type.ts';
import { userTheme } from '../../../../src/formats/html/themes/theme.ts';
import { chooseTheme } from '../../../../src/formats/html/themes.ts';
import { FONDS_INSTITUTION } from '../../../../src/model/couleurs/charte.ts';
import { THEMES } from '../../../../src/model/couleurs/themes.ts';

const FOLDER = new URL('../../../../templates/themes/', import.meta.url);
const sheetOf = (name: string): ReturnType<typeof readCss> =>
  readCss(readFileSync(new URL(`${name}/theme.css`, FOLDER), 'utf8'));
const EMPTY = { light: new Map(), dark: undefined };
const sobre = paletteOf(sheetOf('sobre'));

/** What is told of a user's sheet. */
const told = (css: string): string => {
  try {
    userTheme('./mien', css, 'mien/theme.css');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the themes of the program', () => {
  it('are those of the folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(THEMES).sort());
  });

  it.each(Object.keys(THEMES))('%s can be read on every background, light and dark', (name) => {
    const sheet = sheetOf(name);
    expect(sheet.unbalanced).toBeUndefined();
    expect(paletteFaults(sheet, name === 'sobre' ? EMPTY : sobre)).toEqual([]);
    expect(sheet.declarations.filter(({ property }) => property.startsWith('--')).length).toBeGreaterThan(5);
  });

  it('accessible keeps the higher contrast of 7:1, and large type', () => {
    expect(paletteFaults(sheetOf('accessible'), EMPTY, 7)).toEqual([]);
    expect(paletteFaults(sheetOf('sobre'), EMPTY, 7)).not.toEqual([]);
    const { scale, families } = chooseTheme('accessible');
    expect(10.5 * scale).toBeGreaterThanOrEqual(14);
    expect(families).toEqual(['Atkinson Hyperlegible Next']);
  });

  it('institution has the backgrounds on which charters are judged', () => {
    const { light, dark } = paletteOf(sheetOf('institution'));
    expect([light.get('--fond'), light.get('--fond-doux')]).toEqual(FONDS_INSTITUTION.clair);
    expect([dark?.get('--fond'), dark?.get('--fond-doux')]).toEqual(FONDS_INSTITUTION.sombre);
  });
});

describe('the fonts of a theme', () => {
  it('are the only ones that its pages carry', () => {
    const faces = fontFaces('Évry, « œuvre » – 12 €', ['Atkinson Hyperlegible Next']);
    expect(faces).toContain("'Atkinson Hyperlegible Next'");
    expect(faces).not.toContain('Source');
  });

  it('are helped out by others for the letters that they lack, and by those alone', () => {
    expect('ĝ'.search(LACKING['Atkinson Hyperlegible Next'])).toBe(0);
    const faces = fontFaces('Ĝ est une lettre de l’espéranto', ['Atkinson Hyperlegible Next']);
    expect(faces).toContain("'Source Sans 3'");
    expect(faces).not.toContain("'Source Serif 4'");
    expect(chooseTheme('accessible').properties).toMatch(/--serif: 'Atkinson Hyperlegible Next', 'Source Sans 3', /);
  });
});

describe('large type', () => {
  it('grows in points and not in millimetres, and is never small', () => {
    expect(scaleType('a { font-size: 10pt; margin: 3mm; font: 600 8pt/11pt x; line-height: 10pt }', 1.5)).toBe(
      'a { font-size: 15pt; margin: 3mm; font: 600 12pt/16.5pt x; line-height: 15.5pt }',
    );
  });
});

describe('a theme of a user', () => {
  it('starts from sobre, and has no dark pages unless it says so', () => {
    const { properties, rules } = userTheme(
      './mien',
      ':root { --accent: #7a1f1f; }\nh1 { color: var(--accent); }',
      'theme.css',
    );
    expect(properties).toContain('--accent: #7a1f1f;');
    expect(properties).toContain(`--encre: ${sobre.light.get('--encre')};`);
    expect(properties).not.toContain('prefers-color-scheme');
    expect(rules).toContain('h1 { color: var(--accent); }');
  });

  it('is refused where a colour can’t be read, with the nearest that can and its place', () => {
    const message = told(':root {\n  --encre: #111;\n  --accent: #ffcc00;\n}');
    expect(message).toContain(
      'mien/theme.css:3:13 : « --accent » (#ffcc00) et « --fond-doux » (#f5f5f2) se distinguent mal',
    );
    expect(message).toContain('leur contraste est de 1,38, il en faut 4,5.');
    const near = /la plus proche qui convient est (#[0-9a-f]{6})/.exec(message)?.[1] ?? '';
    expect(told(`:root { --accent: ${near}; }`)).toBe('');
  });

  it('is judged on dark screens as well', () => {
    expect(told('@media (prefers-color-scheme: dark) { :root { --accent: #225b90; } }')).toContain(
      'sur un écran sombre',
    );
    // What a sheet says for light pages leaves the dark colours of sobre alone.
    expect(
      told(':root { --accent: #1a5276; } @media (prefers-color-scheme: dark) { :root { --encre: #ffffff; } }'),
    ).toBe('');
  });

  it('is judged on the background that it sets, through other properties, and wherever it sets it', () => {
    expect(told(':root { --fond: #333333; }')).toContain('« --fond » (#333333)');
    expect(told(':root { --clair: #eeeeee; --encre: var(--clair); }')).toContain('« --encre » (#eeeeee)');
    expect(told('.corps { --encre: #dddddd; }')).toContain('« --encre » (#dddddd)');
    expect(told(':root { --encre: var(--encre); }')).toContain('n’est pas une couleur');
  });

  it.each([
    ['@import "https://mal.example/x.css";', '@import'],
    ['@font-face { font-family: x; src: local(y) }', '@font-face'],
    ['h1 { background: url(https://mal.example/x.png) }', 'url()'],
    ['h1 { background: URL( "x" ) }', 'URL()'],
    ['h1 { background: image-set("x" 1x) }', 'image-set()'],
    ['h1 { background: u\\72l(x) }', 'barre oblique inverse'],
    ['h1::after { content: "</style><script>alert(1)</script>" }', '</'],
    ['/* </style> */', '</'],
    ['h1 { color: red', 'n’est pas fermé'],
    ['} h1 { color: red }', 'n’est pas'],
    ['h1 { content: "x }', 'n’est pas fermé'],
    ['/* h1', 'n’est pas fermé'],
    ['a{'.repeat(200_000), 'trop de blocs'],
    [`${'a{'.repeat(40)}${'}'.repeat(40)}`, 'trop de blocs'],
    ['h1 { font-family: Arial }', '« Arial » n’est pas une police'],
    ['h1 { font: 12px Arial }', 'finit par var(--serif)'],
    [":root { --serif: 'Atkinson Hyperlegible'; }", 'vouliez-vous dire « Atkinson Hyperlegible Next » ?'],
    [':root { --accent: rgba(0,0,0,.5); }', 'n’est pas une couleur'],
    [':root { --fond: url(x); }', 'url()'],
  ])('is refused for %s', (css, why) => {
    expect(told(css)).toContain(why);
  });

  it('may hold conditions, paper and strings', () => {
    expect(
      told(
        "@media print { @page { size: A4; @top-left { content: 'a\\2014 b'; } } } h1 { font: 600 2rem/1.2 var(--sans); margin: calc(1rem * (2 - 1)); }",
      ),
    ).toBe('');
  });
});

it('a name that is no theme is told with those that are, and the nearest', () => {
  expect(() => chooseTheme('acessible')).toThrow(/« acessible » n’existe pas/);
  try {
    chooseTheme('acessible');
  } catch (error) {
    expect((error as { hint?: string }).hint).toMatch(
      /Vouliez-vous dire « accessible ».*sobre, accessible, institution/,
    );
  }
});
