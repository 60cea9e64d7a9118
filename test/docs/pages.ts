import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with its last `/`. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page: ```` ```yaml contrat.yaml ````. */
export interface Block {
  /** The first word after the fence. */
  readonly language: string;
  /** The other words after the fence. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The fenced blocks of a page, from top to bottom. */
export function blocksOf(page: string): readonly Block[] {
  return [...read(page).matchAll(/^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', words = '', text = '']) => ({
      language,
      words: words.split(' ').filter((word) => word !== ''),
      text,
    }),
  );
}

/** The places of this repository to which a page links, as written, without those inside blocks. */
export function linksOf(page: string): readonly string[] {
  const prose = read(page).replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The text of a page, by its path in the repository. */
export function read(page: string): string {
  return readFileSync(ROOT + page, 'utf8');
}

/** The pages of a folder, at any depth. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
