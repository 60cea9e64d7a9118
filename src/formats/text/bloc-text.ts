import type { AxeView, Bloc, Fait, FigureView, Phrase } from '../../documents/view.ts';
import { type Item, listText, proseText } from './prose-text.ts';
import { said, spaced, type TextWriter } from './writer.ts';

/** The pieces of a document as text. */
export function blocsText(blocs: readonly Bloc[], writer: TextWriter, width: number): string {
  return spaced(blocs.map((bloc) => blocText(bloc, writer, width)));
}

function blocText(bloc: Bloc, writer: TextWriter, width: number): string {
  switch (bloc.kind) {
    case 'prose':
      return proseText(bloc.prose, writer, width);
    case 'liste':
      return phrasesText(bloc.items, writer, width);
    case 'faits':
      return phrasesText(bloc.faits.map(faitEnLigne), writer, width);
    case 'tableau': {
      const head = bloc.colonnes.map(({ titre }) => said(titre));
      return spaced([writer.strong(bloc.legende, width), writer.table(head, bloc.lignes, width)]);
    }
    case 'illustration': {
      const shown = said(`Image : ${bloc.picture.alternative}`);
      return spaced([
        writer.paragraph(shown, width),
        bloc.legende === undefined ? '' : writer.paragraph(bloc.legende, width),
      ]);
    }
    case 'figure':
      return figureText(bloc.figure, writer, width);
    case 'axes':
      return axesText(bloc.axes, writer, width);
    case 'groupe':
      return spaced([writer.heading(bloc.titre, 3, width), blocsText(bloc.blocs, writer, width)]);
  }
}

/** What one would see in words, then the table beside it. */
function figureText(figure: FigureView, writer: TextWriter, width: number): string {
  const head = figure.colonnes.map(({ titre }) => said(titre));
  return spaced([
    writer.strong(figure.titre, width),
    writer.paragraph(said(figure.alternative), width),
    writer.table(head, figure.lignes, width),
    figure.source === undefined ? '' : writer.paragraph(figure.source, width),
  ]);
}

/** Lines as a list. */
export function phrasesText(phrases: readonly Phrase[], writer: TextWriter, width: number): string {
  const items = phrases.map(
    (phrase): Item =>
      (inner) => ({ text: writer.paragraph(phrase, inner) }),
  );
  return listText(items, writer, width);
}

function faitEnLigne({ libelle, valeurs }: Fait): Phrase {
  const joined = valeurs.flatMap((valeur, index) => (index === 0 ? valeur : [...said(' ; '), ...valeur]));
  return [...said(`${libelle} : `), ...joined];
}

/** The axes under their numbers, where these count them; each with its actions below it. */
function axesText(axes: readonly AxeView[], writer: TextWriter, width: number): string {
  const areCounted = axes.every(({ numero }, index) => numero === String(index + 1));
  const items = axes.map(
    (axe): Item =>
      (inner) => {
        const named = areCounted ? axe.titre : [...said(`${axe.numero} – `), ...axe.titre];
        const below = [
          axe.libelleLong === undefined ? '' : writer.paragraph(axe.libelleLong, inner),
          blocsText(axe.blocs, writer, inner),
        ];
        const fiches = phrasesText(
          axe.fiches.map(({ titre }) => titre),
          writer,
          inner,
        );
        const head = [writer.paragraph(named, inner), fiches].filter((part) => part !== '').join('\n');
        return { label: areCounted ? `${axe.numero}. ` : undefined, text: spaced([head, ...below]) };
      },
  );
  return listText(items, writer, width);
}
