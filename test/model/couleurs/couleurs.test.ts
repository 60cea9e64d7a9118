import { describe, expect, it } from 'vitest';
import { FONDS_INSTITUTION, paletteCharte } from '../../../src/model/couleurs/charte.ts';
import { contraste, contrasteSur, readCouleur, toOklch } from '../../../src/model/couleurs/couleur.ts';
import { encreSur, procheLisible } from '../../../src/model/couleurs/lisible.ts';

const WHITE = ['#ffffff'];

describe('a colour', () => {
  it('is read as CSS writes it', () => {
    for (const text of ['#f00', '#FF0000', 'red', 'rgb(255 0 0)', 'rgb(255, 0, 0)', 'hsl(0 100% 50%)'])
      expect(readCouleur(text), text).toBe('#ff0000');
    expect(readCouleur('oklch(0.5 0.1 250)')).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('is refused when it is none, or lets the background through', () => {
    for (const text of [
      '',
      'bleu roi',
      '#ggg',
      '#12345',
      '#ff000080',
      'rgb(0 0 0 / 50%)',
      'transparent',
      'url(x)',
      'var(--x)',
      'red;color:blue',
    ])
      expect(readCouleur(text), text).toBeUndefined();
  });

  it('has the contrast that WCAG gives it', () => {
    expect(contraste('#000000', '#ffffff')).toBe(21);
    // The grey that every reader of the criterion knows: the last one that passes on white.
    expect(contraste('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contraste('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('the nearest colour that can be read', () => {
  it.each(['#ffcc00', '#ff0000', '#00ff00', '#88ccff', '#777777', '#ffffff'])(
    'of %s passes, keeps its hue, and the step before does not',
    (colour) => {
      const near = procheLisible(colour, WHITE) ?? '';
      expect(contraste(near, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contraste(near, '#ffffff')).toBeLessThan(4.7);
      const [own, found] = [toOklch(colour), toOklch(near)];
      if (own.chroma > 0.05) expect(Math.abs(found.teinte - own.teinte)).toBeLessThan(8);
    },
  );

  it('is the colour itself when it passes, and lighter on a dark background', () => {
    expect(procheLisible('#1a5276', WHITE)).toBe('#1a5276');
    const near = procheLisible('#1a5276', ['#16171b']) ?? '';
    expect(contraste(near, '#16171b')).toBeGreaterThanOrEqual(4.5);
  });

  it('is none where backgrounds are too far from each other', () => {
    expect(procheLisible('#808080', ['#000000', '#ffffff'], 7)).toBeUndefined();
  });
});

describe('a charter', () => {
  it.each(['#1a5276', '#e2001a', '#006b54', '#5f259f', '#000000', '#666666', '#8a6d00'])(
    'of %s gives colours that are read on every background, light and dark',
    (principale) => {
      const palette = paletteCharte({ couleur_principale: principale, couleur_secondaire: principale });
      let seen = 0;
      for (const [own, fonds] of [
        [palette.clair, FONDS_INSTITUTION.clair],
        [palette.sombre, FONDS_INSTITUTION.sombre],
      ] as const) {
        for (const [property, colour] of Object.entries(own)) {
          if (property.startsWith('--encre')) continue;
          seen += 1;
          expect(contrasteSur(colour, fonds), `${property} ${colour}`).toBeGreaterThanOrEqual(4.5);
        }
        expect(contraste(own['--charte'] ?? '', own['--encre-charte'] ?? '')).toBeGreaterThanOrEqual(4.5);
      }
      expect(seen).toBeGreaterThanOrEqual(6);
    },
  );

  it('leaves the hues of the axes alone when its colour is a grey', () => {
    expect(paletteCharte({ couleur_principale: '#444444' }).clair['--teinte-1']).toBeUndefined();
  });

  it('has white or black written on it, whichever is read', () => {
    expect(encreSur('#ffcc00')).toBe('#000000');
    expect(encreSur('#1a5276')).toBe('#ffffff');
  });
});
