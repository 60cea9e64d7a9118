import { createHash } from 'node:crypto';

/** One tag of a page. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text of HTML with its entities resolved. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

/** The page without the one script that its own policy lets run. Any other script stays. */
export function withoutOwnScript(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  const [own] = scripts;
  if (own === undefined || scripts.length > 1) return html;
  const hash = createHash('sha256')
    .update(own[1] ?? '')
    .digest('base64');
  return html.includes(`; script-src 'sha256-${hash}'">`) ? html.replace(own[0], '') : html;
}

/** The page without the content of its style. */
export const withoutStyle = (html: string): string => html.replace(/(<style>)[\s\S]*?(<\/style>)/g, '$1$2');

/** The content of its style. */
export const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

/** Every tag of a page, in order. */
export function tagsOf(html: string): readonly Tag[] {
  return [...withoutStyle(html).matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, slash, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      isEnd: slash === '/',
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          unescapeHtml(value),
        ]),
      ),
    }),
  );
}

/** What a reader reads, words apart, with plain spaces. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  // Inline marks don't part words.
  const bare = body.replace(/<\/?(?:em|strong|sup|a|span)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  return plain(unescapeHtml(bare));
}

/** The same spaces and apostrophes everywhere, no soft hyphens. */
export function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/['ʼ]/g, '’')
    .replaceAll('\u00ad', '')
    .trim();
}

/** Traces of a program that had nothing to say. */
export const LEFTOVERS: RegExp = /undefined|\[object|\bNaN\b|\bnull\b|\{\{|\}\}|[{}]|\[à compléter\]|Invalid/;

/** What is wrong with a page: its outline, its anchors, what it asks of the world. */
export function pageFaults(whole: string): readonly string[] {
  const html = withoutOwnScript(whole);
  const tags = tagsOf(html).filter(({ isEnd }) => !isEnd);
  return [...outlineFaults(tags), ...anchorFaults(tags), ...contentFaults(html), ...requestFaults(html, tags)];
}

function outlineFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  const skipped = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1] ?? 0} is followed by h${level}`] : [],
  );
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? skipped : [`${first} h1`, ...skipped];
}

function anchorFaults(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
  const known = new Set(ids);
  const targets = tags.flatMap(({ attributes }) => [
    ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
    ...['data-page-of', 'aria-labelledby', 'for'].flatMap((name) => attributes[name] ?? []),
  ]);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`),
    ...ids.filter((id) => !/^[\w-]+$/.test(id)).map((id) => `the id ${id} is no name`),
    ...targets.filter((target) => !known.has(target)).map((target) => `no place is called ${target}`),
  ];
}

function contentFaults(html: string): readonly string[] {
  const empty = withoutStyle(html).matchAll(
    /<(h[1-6]|p|li|td|th|caption|figcaption|ul|ol|title)\b[^>]*>(?:\s|&nbsp;|<(?!img|\/\1)[^>]*>)*<\/\1>/g,
  );
  const leftover = LEFTOVERS.exec(textOf(html));
  return [
    // The place of a signature is empty on purpose: it is to be filled by hand.
    ...[...empty].filter(([whole]) => !whole.includes('class="place"')).map(([whole]) => `empty: ${whole}`),
    ...(leftover === null
      ? []
      : [`leftover: ${textOf(html).slice(Math.max(0, leftover.index - 30), leftover.index + 30)}`]),
  ];
}

/** Words that wait for others which never come: a colon before nothing, brackets around nothing, spaces in a row. */
export function danglingWords(html: string): readonly string[] {
  const bare = withoutStyle(html).replace(/<script>[\s\S]*?<\/script>/g, '');
  const body = bare.slice(bare.indexOf('<body>'));
  const ends = '</(?:section|main|article|header|footer|td|aside)>|<h[1-6]';
  const announced = body.matchAll(
    new RegExp(
      `[^<>]{0,40}:(?:\\s|\u00a0|</(?:strong|em|span|a)>)*</(?:p|li|h[1-6]|figcaption)>(?:\\s|</(?:div|ul|p)>)*(?:${ends})`,
      'g',
    ),
  );
  const lines = body.split(/<(?!\/?(?:em|strong|sup|a|span)\b)[^>]*>/).map((line) => line.replace(/<[^>]*>/g, ''));
  const odd = lines.flatMap((line) => {
    const text = unescapeHtml(line).trim();
    return /[ \u00a0]{2}|\( ?\)|« »|(?:^|[^.\d])[,;] ?[,;.]|\( | ,|[:;,] ?\)/.test(text.replace(/[\n\r]+\s*/g, ' '))
      ? [text]
      : [];
  });
  return [...[...announced].map(([whole]) => whole), ...odd];
}

const HREF = /^(?:#[\w-]+|https?:\/\/\S+|mailto:\S+|tel:[+\d]+)$/;

const POLICY = 'Content-Security-Policy';

function requestFaults(html: string, tags: readonly Tag[]): readonly string[] {
  const style = styleOf(html);
  const outside = [...style.matchAll(/url\((?!data:)[^)]*\)|@import[^;]*/g)].map(
    ([whole]) => `the style asks for ${whole}`,
  );
  const asking = tags.flatMap(({ name, attributes }) => [
    ...(['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'input', 'audio', 'video', 'source'].includes(
      name,
    )
      ? [name]
      : []),
    ...(attributes.src !== undefined && !attributes.src.startsWith('data:') ? [`${name} src ${attributes.src}`] : []),
    ...(attributes.href !== undefined && !HREF.test(attributes.href) ? [`${name} href ${attributes.href}`] : []),
    ...Object.keys(attributes)
      .filter((key) => /^on|^style$|^srcset$/i.test(key) || (key === 'http-equiv' && attributes[key] !== POLICY))
      .map((key) => `${name} ${key}`),
  ]);
  const policies = tags.filter(({ attributes }) => attributes['http-equiv'] === POLICY);
  const isClosed = policies.length === 1 && policies[0]?.attributes.content?.startsWith("default-src 'none'; ");
  return [...outside, ...asking, ...(isClosed ? [] : ['no policy'])];
}
