import type { YamlFile } from '../file.ts';
import { type Guess, type Line, linesFrom } from './guess.ts';

/** What stands before the « # », the sign, what sets the key further right, and the key. */
const COMMENTED_KEY = /^( *)(# ?)( *)([a-z_]+): *$/;

/** The next line that is read: where the parser stops, blank lines and comments may still lie before what it stumbled over. */
export function readFrom(file: YamlFile, line: Line): Line | undefined {
  let next: Line | undefined = line;
  while (next !== undefined && /^\s*(?:#.*)?$/.test(next.text)) {
    const end: number = next.start + next.text.length;
    next = linesFrom(file, end, file.text.length + 1).find(({ start }) => start > end);
  }
  return next;
}

/** `# gouvernance:` and below, without its « # », `  instances:`: what was uncommented stays below a key that was not. */
export function underComment(file: YamlFile, line: Line): Guess | undefined {
  const [above] = linesFrom(file, line.start - 1, line.start);
  const commented = above === undefined || line.index === 0 ? null : COMMENTED_KEY.exec(above.text);
  if (above === undefined || commented === null) return undefined;
  const [, before = '', mark = '', further = '', key = ''] = commented;
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const isDash = line.text.startsWith('- ', indent);
  // A line that is a space too far from its neighbours may well follow a remark.
  if (indent - before.length - further.length < (isDash ? 0 : 2)) return undefined;
  const start = above.start + before.length;
  return {
    rule: 'yaml/indentation',
    message: `« ${key} » est encore derrière un « # », et la ligne ${line.index + 1}, qui se range dessous, ne l’est plus.`,
    hint: 'Retirez aussi ce « # » et l’espace qui le suit ; ou remettez « # » devant les lignes du dessous.',
    pos: [start, start + mark.length],
    suggestion: '',
  };
}
