import { figureAvancement } from '../../../src/documents/figures/avancement.ts';
import { figureBudget } from '../../../src/documents/figures/budget.ts';
import { figureCarte } from '../../../src/documents/figures/carte.ts';
import { figureFrise } from '../../../src/documents/figures/frise.ts';
import { figuresGantt } from '../../../src/documents/figures/gantt.ts';
import { figuresIndicateurs } from '../../../src/documents/figures/indicateurs.ts';
import { figurePilotes } from '../../../src/documents/figures/pilotes.ts';
import { figureThemes } from '../../../src/documents/figures/themes.ts';
import type { FigureView } from '../../../src/documents/view.ts';
import type { Contrat } from '../../../src/model/contrat.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { exampleFiles, type Files } from '../make.ts';

/** Every figure that can be made of a contract, by what it shows. */
export function everyFigure(contrat: Contrat): Readonly<Record<string, readonly FigureView[]>> {
  const all: Readonly<Record<string, readonly (FigureView | undefined)[]>> = {
    frise: [figureFrise(contrat)],
    gantt: figuresGantt(contrat),
    themes: [figureThemes(contrat)],
    pilotes: [figurePilotes(contrat)],
    budget: [figureBudget(contrat), figureBudget(contrat, 'source')],
    avancement: [figureAvancement(contrat)],
    indicateurs: figuresIndicateurs(contrat),
    carte: [figureCarte(contrat, { contours: () => undefined })],
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, figures]) => [name, figures.filter((figure) => figure !== undefined)]),
  );
}

/** The contract of some files, whatever is wrong with it. */
export const contratOf = (files: Files): Contrat => checkContrat(memoryProject(files)).contrat;

/** A contract of one file. */
export const contratFrom = (yaml: string): Contrat => contratOf({ 'contrat.yaml': yaml });

/** The example that has everything. */
export const valmont: () => Contrat = () => contratOf(exampleFiles('valmont-2025'));

/** The words of a drawing, in order. */
export const lettersOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
