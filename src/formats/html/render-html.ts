import type { View } from '../../documents/view.ts';
import type { AddressOf } from './asset.ts';
import { escapeHtml } from './escape.ts';
import { fontFaces } from './fonts.ts';
import { styleSheet } from './style.ts';
import { compileTemplate } from './templates.ts';

/** What making a page needs besides the View. */
export interface HtmlOptions {
  readonly theme: string;
  /** Version of this program, for the mark that every made file carries. */
  readonly version: string;
  /** Where fonts and pictures can be had, for a page that is shown by a program that keeps them; by default they are inside it. */
  readonly addressOf?: AddressOf;
}

const MARK = '<meta name="generator" content="cls ';

/** Makes one page that needs nothing else: style, fonts and pictures are inside it, and it holds no script. */
export async function renderHtml(view: View, { theme, version, addressOf }: HtmlOptions): Promise<string> {
  const template = await compileTemplate(view.document);
  const body = template(view, addressOf);
  return [
    '<!doctype html>',
    `<html lang="${view.langue}" data-etat="${view.etat}">`,
    '<head>',
    '<meta charset="utf-8">',
    `${MARK}${version}">`,
    `<title>${escapeHtml(view.titre)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escapeHtml(view.sujet)}">`,
    `<style>\n${fontFaces(view.titre + body, undefined, addressOf)}\n${styleSheet(view, theme)}\n</style>`,
    '</head>',
    '<body>',
    body.trim(),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Whether a file that begins with these bytes is a page made by this program: the mark has its place in the head. */
export function isOurHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^<!doctype html>\s*(?:<html [^>]*>\s*)?<head>\s*(?:<meta charset="utf-8">\s*)?<meta name="generator" content="cls \d/.test(
    head,
  );
}
