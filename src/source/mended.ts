import { parseYaml, type YamlFile } from './file.ts';
import type { Mend } from './yaml/guess.ts';

/**
 * A file as it would be without some of its mistakes, so that it can be read further. Its text is a reading of ours: what is
 * said of it is shown where it stands in the file of the author.
 * @param mends what stands instead of which stretches of the file's text; they take no line away and add none. Of two that
 * touch, the first counts.
 */
export function mended(file: YamlFile, mends: readonly Mend[]): YamlFile {
  const kept: Shift[] = [];
  let text = '';
  let done = 0;
  for (const { pos, text: instead } of mends.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [start, end] = pos;
    if (start < done) continue;
    text += file.text.slice(done, start);
    kept.push({ from: text.length, to: text.length + instead.length, start, end });
    text += instead;
    done = end;
  }
  const read = parseYaml(file.path, file.name, text + file.text.slice(done));
  const { author = file, toAuthor = (offset: number) => offset } = file;
  return { ...read, author, toAuthor: (offset) => toAuthor(before(kept, offset)) };
}

/** What stands from `from` to `to` stood from `start` to `end` before. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where an offset stood before. Inside of what was changed, sign by sign, as far as the old stretch goes. */
function before(shifts: readonly Shift[], offset: number): number {
  const last = shifts.findLast(({ from }) => from <= offset);
  if (last === undefined) return offset;
  return offset < last.to ? Math.min(last.start + offset - last.from, last.end) : last.end + offset - last.to;
}
