import { expect, it } from 'vitest';
import { pictureData } from '../../../src/formats/html/picture-data.ts';

const shown = (svg: string): string =>
  Buffer.from(
    pictureData({ mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), alternative: '' }).split(',')[1] ??
      '',
    'base64',
  ).toString('utf8');

it('shows the letters of a drawing in a font of the program', () => {
  const svg = '<?xml version="1.0"?><svg a="x>y" viewBox="0 0 9 9"><text font-family="Arial">Loire ≥ 2</text></svg>';
  expect(shown(svg)).toMatch(/a="x>y" viewBox="0 0 9 9"><style>@font-face \{ font-family: 'Source Sans 3'/);
  expect(shown(svg)).toContain("'Noto Sans Math'");
  expect(shown(svg)).not.toContain('Source Serif');
  expect(shown(svg).endsWith('<text font-family="Arial">Loire ≥ 2</text></svg>')).toBe(true);
});

it.each(['<svg><path d="M0 0h9"/></svg>', '<svg/><text/>'])('leaves %s as it is', (svg) => {
  expect(shown(svg)).toBe(svg);
});
