import { fold } from '../../diagnostics/fold.ts';
import { visible } from '../../diagnostics/frame.ts';
import type { Chiffre, LigneChiffre } from '../../documents/portefeuille/chiffres.ts';
import { chiffresEnMots } from '../../documents/portefeuille/chiffres.ts';
import { contratsEnMots, lusEtSignes } from '../../documents/portefeuille/words.ts';
import type { Portefeuille } from '../../model/portefeuille/portefeuille.ts';
import { plural } from '../../text/agreement.ts';
import { dateOf, formatDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Context } from '../define.ts';

/** A wider terminal gives longer bars no further than that. */
const MEASURE = 100;
/** Fewer signs make no bar. */
const SHORTEST_BAR = 6;
/** A label beside bars is cut no shorter than that. */
const LABEL = 42;
/** So many rows of one figure are shown where the greatest come first; the others are counted. The other formats have them all. */
const ROWS = 12;
const INDENT = '  ';

/** The regional view for people in front of a terminal: each figure a small table with bars that need no colour. */
export function humanStats(portefeuille: Portefeuille, context: Context): string {
  const { paint } = context;
  const { chiffres, jour, contrats, illisibles } = portefeuille;
  const width = Math.min(context.width, MEASURE) - 1;
  const head = [
    paint.bold('Les contrats locaux de santé'),
    ...fold(`${lusEtSignes(chiffres)}, au ${formatDate(dateOf(jour))}.`, width),
  ];
  const sections = chiffresEnMots(chiffres).map((chiffre) => section(chiffre, width, context));
  const parts = [
    head,
    ...sections,
    near(portefeuille, width, context),
    end(contrats.length, illisibles.length, context),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(
  { titre, base, note, estClasse, colonnes, lignes: all }: Chiffre,
  width: number,
  { paint }: Context,
): readonly string[] {
  const lignes = !estClasse || all.length <= ROWS + 1 ? all : all.slice(0, ROWS);
  const rest = all.length - lignes.length;
  const hasBars = lignes.some(({ part }) => part !== undefined);
  const [, ...heads] = colonnes;
  const columns = heads.map((head, at) =>
    Math.max(heads.length > 1 ? head.length : 0, ...lignes.map(({ valeurs }) => (valeurs[at] ?? '').length)),
  );
  const numbers = columns.reduce((sum, one) => sum + one + GAP.length, 0);
  const longest = Math.max(...lignes.map(({ libelle }) => visible(libelle).length));
  const room = width - INDENT.length - numbers - (hasBars ? GAP.length + SHORTEST_BAR : 0);
  // A long label leaves the bars as much room as it takes itself.
  const labels = Math.max(8, Math.min(longest, room, hasBars ? LABEL : room));
  const bar = Math.max(SHORTEST_BAR, Math.min(BAR, width - INDENT.length - labels - numbers - GAP.length));
  const cells = (values: readonly string[]): string =>
    values.map((value, at) => GAP + value.padStart(columns[at] ?? 0)).join('');
  const line = ({ libelle, valeurs, part, estInconnu }: LigneChiffre): string => {
    const label = cut(visible(libelle), labels).padEnd(labels);
    const drawn = part === undefined ? '' : GAP + (estInconnu ? shadeOf(part, bar) : barOf(part, bar));
    const text = INDENT + (estInconnu ? paint.dim(label) : label) + cells(valeurs);
    return text + (estInconnu ? paint.dim(drawn) : paint.cyan(drawn));
  };
  const title = fold(`${paint.bold(titre)}${paint.dim(`, ${base}`)}`, width);
  const top = heads.length > 1 ? [paint.dim(INDENT + ' '.repeat(labels) + cells(heads))] : [];
  const more =
    rest === 0
      ? []
      : [
          paint.dim(
            `${INDENT}et ${rest === 1 ? 'une autre ligne' : `${formatNumber(rest)} autres lignes`}, dans les autres formats`,
          ),
        ];
  const under = note === undefined ? [] : fold(note, width, INDENT).map((text) => paint.dim(text));
  return [...title, ...top, ...lignes.map((one) => line(one).trimEnd()), ...more, ...under];
}

const GAP = '  ';
const BAR = 40;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** What is not said has another grain, which shows without colour too. */
function shadeOf(part: number, width: number): string {
  return '░'.repeat(Math.max(1, Math.round(part * width)));
}

/** A bar of eighths of a sign; what is there at all is seen. */
function barOf(part: number, width: number): string {
  const eighths = part === 0 ? 0 : Math.max(1, Math.round(part * width * 8));
  return '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '');
}

function near({ chiffres: { echeances } }: Portefeuille, width: number, { paint }: Context): readonly string[] {
  if (echeances.proches.length === 0) return [];
  const lines = echeances.proches.flatMap(({ titre, dossier, fin }) =>
    fold(
      `${visible(titre)}, ${fin === undefined ? '' : formatDate(fin)} ${paint.dim(`(${visible(dossier)})`)}`,
      width,
      INDENT,
      INDENT + INDENT,
    ),
  );
  return [paint.bold('Contrats qui finissent dans l’année'), ...lines];
}

function end(read: number, unread: number, { paint }: Context): readonly string[] {
  return unread === 0
    ? [paint.green(`✓ ${contratsEnMots(read, 'lu')}, aucun n’est laissé de côté.`)]
    : [paint.red(`✗ ${plural(unread, 'contrat illisible', 'contrats illisibles')} : aucun chiffre ne les compte.`)];
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
