/**
 * The text of a TypeScript file with comments, strings and regular expressions blanked, offset by offset, so that a guard sees
 * code and nothing that merely speaks of it. Quotes stay: what stood between them is found in the original at the same place.
 */
export function codeOnly(text: string): string {
  const out = text.split('');
  const blank = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (out[at] !== '\n') out[at] = ' ';
  };
  // The depth of braces at which each open `${` of a template ends.
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const skipTemplateText = (): void => {
    const end = endOfTemplateText(text, at);
    blank(at, end);
    at = end + 1;
    if (text[end] !== '$') return;
    templates.push(depth);
    depth += 1;
    at += 1;
  };
  while (at < text.length) {
    const opaque = opaqueAt(text, at, out);
    const sign = text.charAt(at);
    if (opaque !== undefined) {
      blank(opaque.from, opaque.to);
      at = opaque.next;
      continue;
    }
    at += 1;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    const resumes = sign === '}' && templates.at(-1) === depth;
    if (resumes) templates.pop();
    if (resumes || sign === '`') skipTemplateText();
  }
  return out.join('');
}

/** What to blank of the comment, string or regular expression that begins here, and where the code goes on. */
function opaqueAt(
  text: string,
  at: number,
  before: readonly string[],
): { readonly from: number; readonly to: number; readonly next: number } | undefined {
  const comment = lengthOfComment(text, at);
  if (comment > 0) return { from: at, to: at + comment, next: at + comment };
  const sign = text[at];
  if (sign === "'" || sign === '"') {
    const end = endOfString(text, at);
    return { from: at + 1, to: end - 1, next: end };
  }
  if (sign !== '/' || !beginsRegExp(before.slice(Math.max(0, at - 200), at).join(''))) return undefined;
  const end = endOfRegExp(text, at);
  // Past the closing slash: after blanks it would seem to begin another.
  return { from: at + 1, to: end, next: end + 1 };
}

/** Length of the comment that begins here, or 0. */
function lengthOfComment(text: string, at: number): number {
  if (text.startsWith('//', at)) return (text.indexOf('\n', at) + 1 || text.length + 1) - 1 - at;
  if (text.startsWith('/*', at)) return (text.indexOf('*/', at + 2) + 2 || text.length) - at;
  return 0;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start] && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Where the text of a template stops: at its closing quote or at the next `${`. */
function endOfTemplateText(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** A slash divides after a value and begins a regular expression after anything else. */
function beginsRegExp(before: string): boolean {
  return /(?:^|[=(,:;[!&|?{}+\-*%<>~^]|\breturn|\btypeof|\bcase)\s*$/.test(before);
}

function endOfRegExp(text: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  for (; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) break;
  }
  return at;
}
