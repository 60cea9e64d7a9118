/** An element of XML, with all the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TOKEN = /<\/([a-z-]+)>|<([a-z-]+)((?: [a-z]+="[^<"]*")*)(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#35': '#' };

/**
 * Reads the part of XML 1.0 that reports are written in, and nothing else: any other sign, an unknown entity, a doubled
 * attribute or an element that is not closed is refused.
 */
export function readXml(text: string): Element {
  if (!text.startsWith(DECLARATION)) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('a forbidden sign');
  type Open = Element & { children: Element[]; text: string };
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parent = (): Open => open.at(-1) ?? refuse('closed too often');
  TOKEN.lastIndex = DECLARATION.length;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const [, end, start, attributes = '', empty, words] =
      TOKEN.exec(text) ?? refuse(`not XML: ${text.slice(at, at + 40)}`);
    if (words !== undefined) parent().text += plain(words);
    if (start !== undefined) {
      const element = { name: start, attributes: readAttributes(attributes), children: [], text: '' };
      parent().children.push(element);
      if (empty === '') open.push(element);
    }
    if (end !== undefined && open.pop()?.name !== end) refuse(`</${end}> closes another`);
  }
  const [root, ...others] = parent().children;
  if (open.length !== 1 || root === undefined || others.length > 0 || parent().text.trim() !== '')
    refuse('not one root');
  return root ?? refuse('no root');
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, plain(value)] as const,
  );
  const attributes = Object.fromEntries(pairs);
  return Object.keys(attributes).length === pairs.length ? attributes : refuse(`a doubled attribute: ${text}`);
}

function plain(text: string): string {
  if (text.includes(']]>')) refuse('a closed section');
  return text.replace(/&([^;]*;?)/g, (_, name: string) => ENTITIES[name.slice(0, -1)] ?? refuse(`an entity: &${name}`));
}

function refuse(why: string): never {
  throw new Error(why);
}
