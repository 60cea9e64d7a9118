import { describe, expect, it } from 'vitest';
import type { DessinComptes } from '../../../src/documents/figures/dessin.ts';
import { blocCarte } from '../../../src/documents/portefeuille/carte.ts';
import type { FigureView } from '../../../src/documents/view.ts';
import { figureSvg } from '../../../src/formats/html/figures/index.ts';
import { distribute } from '../../../src/model/portefeuille/repartition.ts';
import { plainText } from '../../../src/text/prose.ts';
import { plain } from '../page.ts';

function figureOf(...codes: readonly (readonly string[])[]): FigureView {
  const [bloc] = blocCarte(distribute(codes, (own) => own));
  if (bloc?.kind !== 'figure') throw new Error('no map');
  return bloc.figure;
}

const dessinOf = ({ dessin }: FigureView): DessinComptes => {
  if (dessin.kind !== 'comptes') throw new Error(dessin.kind);
  return dessin;
};

describe('the map of signed contracts', () => {
  it('shows each département of the région, with its number, and what lies around', () => {
    const figure = figureOf(['77'], ['77'], ['93'], []);
    const { departements, voisins } = dessinOf(figure);
    expect(Object.fromEntries(departements.map(({ nom, nombre }) => [nom, nombre]))).toEqual({
      'Seine-et-Marne': 2,
      'Seine-Saint-Denis': 1,
      Paris: 0,
      Yvelines: 0,
      Essonne: 0,
      'Hauts-de-Seine': 0,
      'Val-de-Marne': 0,
      'Val-d’Oise': 0,
    });
    expect(voisins.length).toBeGreaterThan(5);
    const svg = figureSvg(figure, 680);
    expect(svg.match(/<circle/g)?.length).toBe(2);
    expect(svg).toContain('>Seine-et-Marne<');
    expect(plain(plainText(figure.source ?? []))).toContain('Hors de la carte : non précisé (1).');
    expect(figure.lignes.map((row) => row.map((cell) => plain(plainText(cell))))).toEqual([
      ['77 Seine-et-Marne', '2'],
      ['93 Seine-Saint-Denis', '1'],
      ['Non précisé', '1'],
    ]);
  });

  it('leaves what is overseas to the words, unless all is', () => {
    const both = figureOf(['01'], ['974']);
    expect(dessinOf(both).departements.map(({ nom }) => nom)).not.toContain('La Réunion');
    expect(plain(plainText(both.source ?? []))).toMatch(/Hors de la carte : 974 La Réunion \(1\)\.$/u);
    expect(dessinOf(figureOf(['974'])).departements).toMatchObject([{ nom: 'La Réunion', nombre: 1 }]);
  });

  it('is drawn for all of France', () => {
    const svg = figureSvg(figureOf(...['29', '2A', '67', '64', '59'].map((code) => [code])), 680);
    expect(svg.match(/<circle/g)?.length).toBe(5);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it('is not there where no département is known', () => {
    expect(blocCarte(distribute([[], ['99']], (own: readonly string[]) => own))).toEqual([]);
  });
});
