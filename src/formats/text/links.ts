/**
 * Where a reader of text is sent by a link: nowhere if its words say it already, or if it leads to a file beside the
 * document, which an e-mail does not bring.
 */
export function spelledTarget(href: string, words: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(href)) return undefined;
  const bare = href.replace(/^mailto:/i, '');
  return plain(bare) === plain(words) ? undefined : bare;
}

function plain(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .trim();
}
