import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../../../src/formats/html/figures/letters.ts';
import { placeNames } from '../../../../src/formats/html/figures/place-names.ts';

const TEXTS = [
  'Accompagner les familles pendant les mille premiers jours',
  'https://exemple.fr/une/adresse/sans/fin/et/sans/espace/qui/ne/tient/pas',
  'Saint-Just-Saint-Rambert, Chalmazel-Jeansagnière',
  '1 234 567,89 €',
  'Ωμέγα 漢字 🙂',
];

describe('lines of a drawing', () => {
  it.each(TEXTS)('have room, and leave nothing out: %s', (text) => {
    for (const width of [60, 120, 400]) {
      const lines = wrap(text, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }
  });

  it('are none for no text', () => {
    expect(wrap('  ', 100)).toEqual([]);
  });

  it('keep one letter where there is room for none', () => {
    expect(wrap('ab', 1)).toEqual(['a', 'b']);
  });
});

describe('names on a map', () => {
  it('do not lie over each other, nor leave the map', () => {
    const points = Array.from({ length: 200 }, (_, index) => ({
      nom: `Commune numéro ${index}`,
      x: (index * 37) % 400,
      y: (index * 61) % 300,
    }));
    const svg = placeNames(points, { largeur: 400, hauteur: 300 });
    const boxes = [...svg.matchAll(/x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, nom = '']) => ({
      left: Number(x),
      top: Number(y) - 11,
      right: Number(x) + widthOf(nom, { corps: 11.5 }),
      bottom: Number(y) + 3,
    }));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [rank, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(401);
      for (const b of boxes.slice(rank + 1)) {
        expect(a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).toBe(
          false,
        );
      }
    }
  });
});
