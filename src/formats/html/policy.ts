/**
 * The rule of a page that holds all it shows: nothing is fetched, nothing is sent, and nothing runs but the program's own
 * scripts, whatever a style or a template says.
 * @param scripts the SHA-256 of each script that may run, in base64
 * @param isServed the page is shown by a program that keeps its fonts and pictures, and follows what changes
 */
export function pagePolicy(scripts: readonly string[] = [], isServed = false): string {
  const own = isServed ? "data: 'self'" : 'data:';
  const running = scripts.length === 0 ? '' : `; script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`;
  const rules = `default-src 'none'; style-src 'unsafe-inline'; img-src ${own}; font-src ${own}; base-uri 'none'; form-action 'none'${running}${isServed ? "; connect-src 'self'" : ''}`;
  return `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
}
