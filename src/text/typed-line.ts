import { cleanText } from './clean.ts';

/** What was typed as one line, without what can't be seen: a title that was pasted may bring line ends and control characters. */
export function typedLine(text: string): string {
  return cleanText(text)
    .replace(/\s{1,99}/g, (space) => (/[\t\n]/.test(space) ? ' ' : space))
    .trim();
}
