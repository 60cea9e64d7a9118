import { expect, it } from 'vitest';
import { type Asset, wholeAsset } from '../../../src/formats/html/asset.ts';
import { renderHtml } from '../../../src/formats/html/render-html.ts';
import { exampleFiles, makePages } from '../../documents/make.ts';

it('a page whose fonts and pictures stand elsewhere is the same page, once they are put back', async () => {
  const assets: Asset[] = [];
  const addressOf = (asset: Asset): string => `asset/${assets.push(asset) - 1}/`;
  for (const { view, html } of Object.values(await makePages(exampleFiles('valmont-2025')))) {
    const small = await renderHtml(view, { theme: 'sobre', version: '1.2.3', addressOf });
    expect(small).not.toContain('base64');
    const whole = small.replace(/asset\/(\d+)\//g, (_, number) => wholeAsset(assets[Number(number)] ?? neverGiven()));
    expect(withoutPolicy(whole) === withoutPolicy(html)).toBe(true);
    expect(withoutPolicy(whole)).not.toBe(whole);
  }
  expect(new Set(assets.map(({ mediaType }) => mediaType))).toContain('font/woff2');
  expect(assets.some(({ mediaType }) => mediaType.startsWith('image/'))).toBe(true);
});

it('the same bytes as another kind of file have another address', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(wholeAsset({ mediaType: 'image/png', bytes })).toBe('data:image/png;base64,AQID');
  expect(wholeAsset({ mediaType: 'font/woff2', bytes })).toBe('data:font/woff2;base64,AQID');
});

/** The page that is shown by a program may ask that program, and no other, for its fonts. */
function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

function neverGiven(): never {
  throw new Error('an address that nobody gave');
}
