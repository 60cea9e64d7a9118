import { PRINTABLE_RANGES } from './printable.generated.ts';

/** First and last code points by turns: a code point is inside if an odd number of them are passed. */
function readBounds(): readonly number[] {
  return PRINTABLE_RANGES.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16) + 1];
  });
}

// Few texts hold a character that is looked up here.
let bounds: readonly number[] | undefined;

/** Spaces of all widths and the hyphen that does not break: where a font lacks them, the shaper draws their plain sisters. */
const SHAPED = /[\s\u2011]/u;

/** Whether a bundled font has a sign for a character. What is never drawn (marks of direction, joiners) needs none. */
export function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return isCovered(code) || SHAPED.test(character) || /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character);
}

function isCovered(code: number): boolean {
  bounds ??= readBounds();
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
