/** Print is never smaller than this in a theme of large type, nor its lines closer; in points. */
const SMALLEST = { size: 12, line: 15.5 };

/**
 * The style of documents with its type larger: sizes in points, which are those of print, grow; widths and margins in
 * millimetres, which are those of the paper, don't. On a screen all follows the size of the root, which the theme sets.
 * @param scale 1 leaves all as it is
 */
export function scaleType(css: string, scale: number): string {
  if (scale === 1) return css;
  return css.replace(/(?<![\w.-])(\d+(?:\.\d+)?)pt\b/g, (_, points: string, at: number) => {
    const before = css.slice(Math.max(0, at - 60), at);
    const floor = scale < 1 ? 0 : floorOf(before);
    return `${Math.round(Math.max(Number(points) * scale, floor) * 100) / 100}pt`;
  });
}

/** What stands before a size tells what it is the size of: `font: 600 8pt/11pt`, `line-height: 11pt`. */
function floorOf(before: string): number {
  const declaration = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('{')) + 1).trim();
  if (declaration.startsWith('line-height:') || declaration.endsWith('/')) return SMALLEST.line;
  return declaration.startsWith('font-size:') || declaration.startsWith('font:') ? SMALLEST.size : 0;
}
