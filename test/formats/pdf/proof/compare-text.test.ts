import { describe, expect, it } from 'vitest';
import { PAGE_NUMBER, pageText } from '../../../../src/formats/html/page-text.ts';
import { compareText } from '../../../../src/formats/pdf/proof/compare-text.ts';

describe('the text of a page', () => {
  it('is what its reader meets, in order', () => {
    const html =
      '<head><title>Titre</title><style>p { }</style></head><body><div aria-hidden="true">Projet<b>!</b></div>' +
      '<p>L&#39;axe&nbsp;1, <em>page</em> <span data-page-of="axe-1"></span></p><svg><text>12</text></svg><p>Fin</p></body>';
    expect(pageText(html).replace(/\s+/g, ' ').trim()).toBe(`L'axe 1, page ${PAGE_NUMBER} Fin`);
  });
});

describe('two texts', () => {
  it.each([
    ['La ville de Paris', 'La ville\nde Pa ris'],
    [`Sommaire ${PAGE_NUMBER} 1.1 Dépister`, 'Sommaire 12 1.1 Dépister'],
    ['Signataires', 'SIGNATAIRES'],
    ['', ' '],
  ])('%j and %j say the same', (expected, found) => {
    expect(compareText(expected, found)).toBeUndefined();
  });

  it.each([
    ['20 000 € ARS, 10 000 € Ville', '10 000 € ARS, 20 000 € Ville', ''],
    ['Ville, ARS, CPAM', 'Ville, ARS', 'Ville, ARS'],
    ['Ville, ARS', 'Ville, ARS, CPAM', 'Ville, ARS'],
    [`Sommaire ${PAGE_NUMBER}`, 'Sommaire', 'Sommaire'],
    ['dépisté', 'depisté', 'd'],
  ])('%j and %j part after %j', (expected, found, before) => {
    expect(compareText(expected, found)?.before).toBe(before);
  });
});
