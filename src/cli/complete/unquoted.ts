import { join } from 'node:path';

/**
 * A word as the shell would hand it to a program, without running anything of it: quotes and backslashes go, `~` is the home,
 * and what the shell would have to work out (`$…`) stays as it is typed.
 */
export function unquoted(word: string, home: string): string {
  const bare = word.replace(/'([^']*)'?|"((?:\\.|[^"\\])*)"?|\\(.)/gs, (_, single, double, escaped) => {
    if (single !== undefined) return single;
    return double === undefined ? escaped : double.replace(/\\([\\"$`])/g, '$1');
  });
  return /^~(?=\/|$)/.test(word) ? join(home, bare.slice(1)) : bare;
}
