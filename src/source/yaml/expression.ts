import type { YamlFile } from '../file.ts';
import { type Guess, linesFrom } from './guess.ts';

/** A value that begins with an expression and stands on one line without quotes. */
const UNQUOTED = /^( {0,60}(?:- {1,20}){0,8}(?:[A-Za-z_][A-Za-z0-9_/-]{0,60}: {1,20})?)(\{\{[^"\\\n]*)$/;

/** « corps: {{nombre axes}} axes »: YAML takes the braces for a group within a group, and its author meant a text. */
export function unquotedExpression(file: YamlFile, at: number): Guess | undefined {
  const [line] = linesFrom(file, at, at);
  const [, before = '', rest = ''] = UNQUOTED.exec(line?.text ?? '') ?? [];
  const value = rest.trimEnd();
  if (line === undefined || !value.includes('}}') || value.includes(' #')) return undefined;
  const start = line.start + before.length;
  return {
    rule: 'yaml/guillemets',
    message: 'Une valeur qui commence par « {{ » est un texte, que YAML ne lit qu’entre guillemets.',
    hint: 'Mettez la valeur entière entre guillemets doubles.',
    pos: [start, start + value.length],
    suggestion: `"${value}"`,
    isSafe: true,
  };
}
