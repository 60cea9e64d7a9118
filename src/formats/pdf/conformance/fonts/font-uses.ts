import type { PDFDict } from '@cantoo/pdf-lib';
import type { ContentWatcher } from '../read/content.ts';
import { type Font, readFont } from './font.ts';

/** How one code of a font is used. */
export interface CodeUse {
  /** The page where it is met first. */
  readonly page: number;
  /** Whether it is shown anywhere; text of mode 3 is not. */
  isShown: boolean;
  /** Whether it stands somewhere without a text given in its place. */
  isBare: boolean;
}

/** A font and the codes that the content shows in it. */
export interface FontUse {
  readonly font: Font;
  readonly codes: ReadonlyMap<number, CodeUse>;
  readonly page: number;
  /** Whether it shows anything. */
  readonly isShown: boolean;
}

const INVISIBLE = 3;

/** Gathers what is shown in which font while the content is read. */
export function collectFonts(): { readonly watcher: ContentWatcher; readonly uses: () => readonly FontUse[] } {
  interface Growing extends FontUse {
    readonly codes: Map<number, CodeUse>;
    isShown: boolean;
  }
  const uses = new Map<PDFDict, Growing>();
  const newUse = (dict: PDFDict, page: number): Growing => {
    const use = { font: readFont(dict), codes: new Map<number, CodeUse>(), page, isShown: false };
    uses.set(dict, use);
    return use;
  };
  const watcher: ContentWatcher = {
    shown({ font: dict, bytes, mode }, { page, mark }) {
      const use = uses.get(dict) ?? newUse(dict, page);
      const isShown = mode !== INVISIBLE;
      const isBare = mark?.hasActualText !== true;
      use.isShown ||= isShown;
      use.font.eachCode(bytes, (code) => {
        const known = use.codes.get(code);
        if (known === undefined) use.codes.set(code, { page, isShown, isBare });
        else {
          known.isShown ||= isShown;
          known.isBare ||= isBare;
        }
      });
    },
  };
  return { watcher, uses: () => [...uses.values()] };
}
