import { createHash } from 'node:crypto';
import { listTemplates, readTemplate } from './package-files.ts';

/** The script of a page, and what lets it run where no other may. */
export interface PageScript {
  /** SHA-256 of its text, in base64. */
  readonly hash: string;
  readonly element: string;
}

const NAME = 'script.js';

/** The script that comes with a document for screens; `undefined` for a document that has none. */
export function scriptOf(document: string): PageScript | undefined {
  if (!listTemplates(document).includes(NAME)) return undefined;
  const text = readTemplate(`${document}/${NAME}`);
  return { hash: createHash('sha256').update(text).digest('base64'), element: `<script>${text}</script>` };
}
