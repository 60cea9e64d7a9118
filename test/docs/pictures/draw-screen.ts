import type { IBuffer, IBufferCell } from '@xterm/headless';

/** Neighbouring signs that look alike. */
interface Stretch {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly look: string;
}

const CELL = { width: 8.4, height: 19, size: 14 } as const;
const MARGIN = 16;
const BACKGROUND = '#16181d';
const TEXT = '#e8eaed';
/** The sixteen colours of a terminal, each with a contrast of at least 4.5 on the background. */
const PALETTE: readonly string[] = [
  ...['#9aa0a6', '#ff8a80', '#8bd48f', '#f2cc60', '#8ab4ff', '#d6a5ff', '#7fdbe6', '#e8eaed'],
  ...['#9aa0a6', '#ffb3ad', '#b0e6b3', '#ffe08a', '#b3ceff', '#e6c8ff', '#a8ecf3', '#ffffff'],
];
const FONTS = "ui-monospace, 'Cascadia Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace";

/** What a terminal shows, as a picture: an SVG with the text as text, laid on the grid of the terminal. */
export function drawScreen(buffer: IBuffer, columns: number, title: string): string {
  const lines = Array.from({ length: buffer.length }, (_, at) => stretches(buffer, at));
  while (lines.at(-1)?.length === 0) lines.pop();
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const drawn = lines.flatMap((line, at) => line.map((stretch) => draw(stretch, at)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
<g font-family="${FONTS}" font-size="${CELL.size}" fill="${TEXT}" xml:space="preserve">
${drawn.join('\n')}
</g>
</svg>
`;
}

/** The words of such a picture, line by line, without what is blank at the ends. */
export function wordsOf(svg: string): string {
  const lines = new Map<string, string>();
  for (const [, y = '', text = ''] of svg.matchAll(/<text x="[^"]+" y="([^"]+)"[^>]*>([^<]*)<\/text>/g))
    lines.set(y, `${lines.get(y) ?? ''}${text} `);
  return [...lines.values()].map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
}

function stretches(buffer: IBuffer, at: number): readonly Stretch[] {
  const line = buffer.getLine(at);
  const found: Stretch[] = [];
  for (let column = 0; column < (line?.length ?? 0); column += 1) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const text = cell.getChars() || ' ';
    const look = lookOf(cell);
    const last = found.at(-1);
    if (last?.look === look) found[found.length - 1] = { ...last, columns: last.columns + 1, text: last.text + text };
    else found.push({ column, columns: 1, text, look });
  }
  return found.flatMap(trimmed);
}

/** Without the blanks around it, which have no colour to show. */
function trimmed(stretch: Stretch): readonly Stretch[] {
  if (stretch.look.includes('inverse')) return [stretch];
  const text = stretch.text.trim();
  if (text === '') return [];
  const before = stretch.text.length - stretch.text.trimStart().length;
  return [{ ...stretch, text, column: stretch.column + before, columns: text.length }];
}

function lookOf(cell: IBufferCell): string {
  const colour = cell.isFgPalette() ? PALETTE[cell.getFgColor()] : undefined;
  const parts = [
    ...(cell.isInverse() ? ['inverse'] : []),
    ...(colour !== undefined ? [`fill="${colour}"`] : cell.isDim() ? ['fill="#9aa0a6"'] : []),
    ...(cell.isBold() ? ['font-weight="bold"'] : []),
  ];
  return parts.join(' ');
}

function draw({ column, columns, text, look }: Stretch, line: number): string {
  const x = (MARGIN + column * CELL.width).toFixed(1);
  const y = MARGIN + line * CELL.height + CELL.size;
  const length = (columns * CELL.width).toFixed(1);
  const isInverse = look.startsWith('inverse');
  const back = isInverse
    ? `<rect x="${x}" y="${y - CELL.size}" width="${length}" height="${CELL.height}" fill="${TEXT}"/>`
    : '';
  const attributes = isInverse ? `fill="${BACKGROUND}"` : look;
  return `${back}<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attributes === '' ? '' : ` ${attributes}`}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
