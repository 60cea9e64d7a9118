import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figureBudget } from '../../../src/documents/figures/budget.ts';
import { figureFrise } from '../../../src/documents/figures/frise.ts';
import { figuresGantt, shareOut } from '../../../src/documents/figures/gantt.ts';
import { figurePilotes } from '../../../src/documents/figures/pilotes.ts';
import { figureThemes } from '../../../src/documents/figures/themes.ts';
import type { FigureView } from '../../../src/documents/view.ts';
import { figureSvg } from '../../../src/formats/html/figures/index.ts';
import { plainText } from '../../../src/text/prose.ts';
import { exampleFiles, folderFiles } from '../make.ts';
import { plain } from '../page.ts';
import { contratFrom, contratOf, everyFigure, lettersOf, valmont } from './every-figure.ts';

const WIDTHS = [340, 680, 1000];

/** All that stands beside a drawing. */
const besideOf = ({ titre, alternative, source, lignes, colonnes }: FigureView): string =>
  plain(
    [
      plainText(titre),
      alternative,
      plainText(source ?? []),
      ...colonnes.map((colonne) => colonne.titre),
      ...lignes.flat().map((cell) => plainText(cell)),
    ].join(' '),
  );

/** Numbers with their groups of digits and decimals. */
const numbersOf = (text: string): readonly string[] => plain(text).match(/\d+(?: \d{3})*(?:[.,]\d+)?/g) ?? [];

describe('the figures of an example that has everything', () => {
  const figures = everyFigure(valmont());

  it('are all there', () => {
    expect(Object.entries(figures).filter(([, made]) => made.length === 0)).toEqual([]);
    expect(Object.values(figures).flat().length).toBeGreaterThan(20);
  });

  it.each(Object.entries(figures))('%s: every number of the drawing stands in the words beside it', (_, made) => {
    let seen = 0;
    for (const figure of made) {
      const beside = besideOf(figure);
      const known = new Set(numbersOf(beside));
      for (const width of WIDTHS) {
        // Years between two others are those of the scale.
        const scale = figure.dessin.kind === 'gantt' || figure.dessin.kind === 'frise' ? /^20\d\d$/ : /^$/;
        for (const text of lettersOf(figureSvg(figure, width)).filter((words) => !scale.test(words))) {
          const missing = numbersOf(text).filter((number) => !known.has(number) && !beside.includes(number));
          expect(missing, `${text} of ${plainText(figure.titre)}`).toEqual([]);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('say what is seen, and have as many cells in each row as there are columns', () => {
    for (const figure of Object.values(figures).flat()) {
      expect(figure.alternative).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(figure.lignes.length).toBeGreaterThan(0);
      for (const row of figure.lignes) expect(row.length).toBe(figure.colonnes.length);
    }
  });

  it('leave the budget as it is', () => {
    const budget = figures.budget?.[0];
    const contrat = valmont();
    const sum = [...contrat.chiffres.parFinanceur.values()].reduce((total, amount) => total + amount, 0);
    expect(sum).toBe(contrat.chiffres.finances.total.montant);
    expect(besideOf(budget as FigureView)).toContain('dont cinq fiches sans budget indiqué');
    expect(besideOf(budget as FigureView)).toContain('refusés, non comptés : 4 000 €');
  });

  it('share forty fiches out by axis, none lost, none twice', () => {
    const rows = figuresGantt(valmont(), 5).flatMap((figure) => figure.lignes.map(([head]) => plainText(head ?? [])));
    const whole = figuresGantt(valmont(), 40).flatMap((figure) => figure.lignes.map(([head]) => plainText(head ?? [])));
    expect(rows).toEqual(whole);
    const dated = valmont().fiches.filter(({ calendrier }) => (calendrier?.debut ?? calendrier?.fin) !== undefined);
    expect(rows).toHaveLength(dated.length);
    expect(rows.length).toBeGreaterThan(30);
    for (const figure of figuresGantt(valmont(), 5)) expect(figure.lignes.length).toBeLessThanOrEqual(5);
  });
});

describe('a contract that says little', () => {
  it('has no figure', () => {
    const figures = everyFigure(contratFrom('titre: Contrat\nterritoire: { nom: Valmont }\n'));
    expect(Object.values(figures).flat()).toEqual([]);
  });

  it('has no map of a département whose part in the contract nobody tells', () => {
    const figures = everyFigure(contratFrom('titre: Contrat\nterritoire: { nom: Valmont, departements: ["42"] }\n'));
    expect(figures.carte).toEqual([]);
  });
});

describe('dates that are not known to the day', () => {
  const frise = (date: string): FigureView | undefined =>
    figureFrise(
      contratFrom(
        `procedure: [{ etape: intention, statut: fait, date: 2023-11-14 }, { etape: diagnostic, date: ${date} }]`,
      ),
    );

  it.each([
    ['2024-S1', 182],
    ['2024-T1', 91],
    ['2024-02', 29],
    ['2024', 366],
    ['2024-02-10', 1],
  ])('%s is drawn as long as it may be', (date, days) => {
    const dessin = frise(date)?.dessin;
    if (dessin?.kind !== 'frise') throw new Error('no frise');
    const plage = dessin.etapes[1]?.plage;
    expect((plage?.fin ?? 0) - (plage?.debut ?? 0) + 1).toBe(days);
  });

  it('leaves an open end open', () => {
    const [gantt] = figuresGantt(contratFrom('fiches: [{ id: "1", titre: Dépister, calendrier: { debut: 2024-S1 } }]'));
    if (gantt === undefined) throw new Error('no gantt');
    expect(figureSvg(gantt, 680)).toContain('class="ouvert"');
    expect(figureSvg(gantt, 680)).toContain('Tirets : début ou fin non précisés');
    expect(besideOf(gantt)).toContain('1er semestre 2024');
  });
});

describe('names', () => {
  const NAMED = [
    [
      'twenty-five partners',
      folderFiles(fileURLToPath(new URL('../../contracts/vingt-cinq-signataires', import.meta.url))),
    ],
    ['forty fiches', exampleFiles('valmont-2025')],
  ] as const;

  it.each(NAMED)('are never cut: %s', (_, files) => {
    const figures = Object.values(everyFigure(contratOf(files))).flat();
    let seen = 0;
    for (const figure of figures.filter(({ dessin }) => dessin.kind !== 'carte')) {
      for (const width of WIDTHS) {
        const drawn = lettersOf(figureSvg(figure, width)).join(' ').replace(/[\s-]/g, '');
        for (const name of namesOf(figure)) {
          const bare = name.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/[\s-]/g, '');
          expect(drawn, name).toContain(bare);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('of a pilot without end have room', () => {
    const long = `Association ${'très '.repeat(60)}longue et ${'x'.repeat(200)}`;
    const pilotes = figurePilotes(
      contratFrom(`partenaires: [{ id: a, nom: ${long} }]\nfiches: [{ id: "1", titre: Dépister, pilote: a }]`),
    );
    if (pilotes === undefined) throw new Error('no figure');
    expect(lettersOf(figureSvg(pilotes, 340)).join(' ').replace(/\s/g, '')).toContain(long.replace(/\s/g, ''));
  });
});

/** The names that a drawing owes. */
function namesOf({ dessin }: FigureView): readonly string[] {
  switch (dessin.kind) {
    case 'gantt':
      return [dessin.titre, ...dessin.barres.map((barre) => barre.titre)];
    case 'frise':
      return dessin.etapes.map(({ titre }) => titre);
    case 'carte':
      return [];
    default:
      return 'lignes' in dessin ? dessin.lignes.map(({ titre }) => titre) : [];
  }
}

describe('hostile words in every place of a figure', () => {
  const HOSTILE = '</text><script>alert(1)</script><svg onload=alert(1)> "\' & x';
  const yaml = `
titre: Contrat
territoire: { nom: ${JSON.stringify(HOSTILE)}, communes: ["42218", "42147"] }
partenaires: [{ id: a, nom: ${JSON.stringify(HOSTILE)} }]
axes: [{ id: "1", titre: ${JSON.stringify(HOSTILE)} }]
procedure:
  - { etape: intention, organe: ${JSON.stringify(HOSTILE)}, date: 2023-01-01 }
  - { etape: avis-cts, organe: ${JSON.stringify(HOSTILE)}, date: 2024-01-01 }
fiches:
  - id: "1.1"
    titre: ${JSON.stringify(HOSTILE)}
    axe: "1"
    pilote: a
    statut: en-cours
    themes: [depistage]
    calendrier: { debut: 2024, fin: 2025, etapes: [{ titre: ${JSON.stringify(HOSTILE)}, echeance: 2024-05 }] }
    budget: { financements: [{ financeur: ${JSON.stringify(HOSTILE)}, montant: 12.34 }] }
    indicateurs: [{ id: i, libelle: ${JSON.stringify(HOSTILE)}, unite: ${JSON.stringify(HOSTILE)}, initial: 0, cible: 10, valeurs: [{ date: 2024, valeur: 5 }] }]
`;

  it('are letters, and nothing else', () => {
    const figures = Object.entries(everyFigure(contratFrom(yaml)));
    expect(figures.filter(([, made]) => made.length === 0)).toEqual([]);
    for (const figure of figures.flatMap(([, made]) => made)) {
      for (const width of WIDTHS) {
        const svg = figureSvg(figure, width);
        const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z]+)/g)].map(([, tag]) => tag));
        expect([...tags].filter((tag) => !TAGS.has(tag ?? ''))).toEqual([]);
        expect(svg.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on\w+=/);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg).not.toContain('style=');
      }
    }
  });
});

const TAGS: ReadonlySet<string> = new Set(['svg', 'g', 'text', 'rect', 'line', 'circle', 'path']);

describe('single facts', () => {
  it('tells amounts to the cent', () => {
    const figure = figureBudget(
      contratFrom('fiches: [{ id: "1", titre: A, budget: { financements: [{ financeur: fir, montant: 1234.56 }] } }]'),
    );
    expect(plain(lettersOf(figureSvg(figure as FigureView, 680)).join(' '))).toContain('1 234,56 €');
  });

  it('takes the themes of axes where fiches have none', () => {
    const figure = figureThemes(contratFrom('axes: [{ id: "1", titre: A, themes: [depistage] }]'));
    expect(figure && plainText(figure.titre)).toBe('Les thèmes, axe par axe');
    expect(figure?.colonnes.at(-1)?.titre).toBe('Axes');
  });

  it.each([
    [[], 3, []],
    [
      [1, 2, 3, 4],
      3,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[1, 2, 3], 3, [[1, 2, 3]]],
  ])('shares %j out by %i', (items, most, parts) => {
    expect(shareOut(items as readonly number[], most)).toEqual(parts);
  });
});
