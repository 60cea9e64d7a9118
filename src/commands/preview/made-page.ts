import { createHash } from 'node:crypto';
import type { View } from '../../documents/view.ts';
import type { Asset } from '../../formats/html/asset.ts';
import { renderHtml } from '../../formats/html/render-html.ts';
import type { KeptPieces } from '../../formats/html/templates/kept-pieces.ts';
import type { Theme } from '../../formats/html/themes/theme.ts';

/** A page as the preview shows it: fonts and pictures stand beside it, so that a save does not send them again. */
export interface MadePage {
  readonly html: string;
  /** By the last step of their address. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** What the pages are made with. */
export interface PageOptions {
  readonly theme: Theme;
  readonly version: string;
  /** What stands before the name of an asset in its address. */
  readonly assetsAt: string;
  /** What the same page was made of before. */
  readonly kept: KeptPieces;
}

/** Makes the page of one View. */
export async function makePage(view: View, { theme, version, assetsAt, kept }: PageOptions): Promise<MadePage> {
  const assets = new Map<string, Asset>();
  const html = await renderHtml(view, {
    theme,
    version,
    kept,
    addressOf(asset) {
      const name = nameOf(asset);
      assets.set(name, asset);
      return assetsAt + name;
    },
  });
  return { html, assets };
}

/** The same bytes have the same name for ever, so that a browser may keep them. */
export function nameOf({ bytes, mediaType }: Asset): string {
  const known = names.get(bytes);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(`${mediaType}\n`).update(bytes).digest('base64url');
  names.set(bytes, name);
  return name;
}

// Fonts are asked for at every page, pictures too, and neither changes without being another array.
const names = new WeakMap<Uint8Array, string>();
