import type { View } from '../../documents/view.ts';
import type { AddressOf } from './asset.ts';
import { charterLogos } from './charter-logos.ts';
import { escapeHtml } from './escape.ts';
import { fontFaces } from './fonts.ts';
import { pagePolicy } from './policy.ts';
import { scriptOf } from './script.ts';
import { styleSheet } from './style.ts';
import { beginPage, type KeptPieces } from './templates/kept-pieces.ts';
import type { Modeles } from './templates/own.ts';
import { ownStyle } from './templates/own-style.ts';
import { compileTemplate } from './templates.ts';
import type { Theme } from './themes/theme.ts';
import { chooseTheme } from './themes.ts';

/** What making a page needs besides the View. */
export interface HtmlOptions {
  /** The look: a theme that was read, or the name of one of the program. */
  readonly theme: Theme | string;
  /** The user's own templates and styles, where they were asked for. */
  readonly modeles?: Modeles | undefined;
  /** Version of this program, for the mark that every made file carries. */
  readonly version: string;
  /** Where fonts and pictures can be had, for a page that is shown by a program that keeps them; by default they are inside it. */
  readonly addressOf?: AddressOf;
  /** What the page is made for: one that becomes a PDF holds no script. A screen unless told. */
  readonly medium?: 'screen' | 'print';
  /** What the same page was made of before, for one that is made over and over; not with templates of the user's. */
  readonly kept?: KeptPieces;
}

const MARK = '<meta name="generator" content="cls ';

/**
 * Makes one page that needs nothing else: style, fonts and pictures are inside it. It holds no script but the one of its
 * document, if that has one for screens; the page can be read whole without it.
 */
export async function renderHtml(
  view: View,
  { theme, modeles, version, addressOf, medium = 'screen', kept }: HtmlOptions,
): Promise<string> {
  const look = typeof theme === 'string' ? chooseTheme(theme) : theme;
  const template = await compileTemplate(view.document, modeles);
  if (kept !== undefined) beginPage(kept, template);
  const body = template({ ...view, charte: { logos: charterLogos(view, look.logos) } }, addressOf, kept).trim();
  const script = medium === 'screen' ? scriptOf(view.document) : undefined;
  return [
    '<!doctype html>',
    `<html lang="${view.langue}" data-etat="${view.etat}" data-document="${view.document}">`,
    '<head>',
    '<meta charset="utf-8">',
    `${MARK}${version}">`,
    pagePolicy(script === undefined ? [] : [script.hash], addressOf !== undefined),
    `<title>${escapeHtml(view.titre)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escapeHtml(view.sujet)}">`,
    `<style>\n${fontFaces([textOf(view), body], look.families, addressOf)}\n${styleSheet(view, look, ownStyle(view.document, modeles))}\n</style>`,
    '</head>',
    '<body>',
    body,
    ...(script === undefined ? [] : [script.element]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What is written beside the body: the title of the window, and the heads and foot of paper pages. */
function textOf({ titre, pied, marque = '', courants }: View): string {
  return [titre, pied, marque, ...courants.map(({ texte }) => texte)].join(' ');
}

/** Whether a file that begins with these bytes is a page made by this program: the mark has its place in the head. */
export function isOurHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^<!doctype html>\s*(?:<html [^>]*>\s*)?<head>\s*(?:<meta charset="utf-8">\s*)?<meta name="generator" content="cls \d/.test(
    head,
  );
}
