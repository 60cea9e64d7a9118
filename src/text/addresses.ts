/** A web or e-mail address found in plain text, with what a link to it says. */
export interface Address {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

// Each pattern begins where a run of its characters begins, so that a long run is read once.
const ADDRESS =
  /https?:\/\/[^\s<>"«»“”]+|(?<![A-Za-zÀ-ÖØ-öø-ž\d_.+%-])[A-Za-zÀ-ÖØ-öø-ž\d_.+%-]+@[A-Za-zÀ-ÖØ-öø-ž\d-]+(?:\.[A-Za-zÀ-ÖØ-öø-ž\d-]+)+/gi;
const WEB = /https?:\/\/[^\s<>"«»“”]+/gi;
const WWW = /(?<![A-Za-zÀ-ÖØ-öø-ž\d_.-])www\.[A-Za-zÀ-ÖØ-öø-ž\d-]+\.[^\s<>"«»“”]+/gi;

/** The addresses that name their protocol, and e-mails: those that can be made links without guessing. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = [];
  const hasMail = text.includes('@');
  if (!hasMail && !text.includes('://')) return found;
  for (const match of text.matchAll(hasMail ? ADDRESS : WEB)) {
    const address = trimEnd(match[0]);
    const isWeb = /^https?:/i.test(address);
    if (isWeb && /^https?:\/\/$/i.test(address)) continue;
    found.push({ start: match.index, end: match.index + address.length, href: isWeb ? address : `mailto:${address}` });
  }
  return found;
}

/** Stretches of text that are not prose and must reach the reader letter by letter, in order. */
export function findVerbatim(text: string): readonly { readonly start: number; readonly end: number }[] {
  const bare = [...text.matchAll(WWW)].map((match) => ({
    start: match.index,
    end: match.index + trimEnd(match[0]).length,
  }));
  return [...findAddresses(text), ...bare].sort((a, b) => a.start - b.start);
}

/** Takes off what belongs to the sentence: its full stop, its closing bracket, unless the address opened one. */
function trimEnd(address: string): string {
  let end = address.length;
  let opened = count(address, '(') - count(address, ')');
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && opened < 0) opened += 1;
    else if (!".,;:!?…’'*_]".includes(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Whether a link may lead there: the web, an e-mail, a telephone, a place in the same document. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|#)./i.test(href);
}
