import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksOf, pagesIn, ROOT, read } from './pages.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs')];

/** The places of a page that a link can lead to: its explicit anchors, and its headings as code hosts name them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = read(page);
  const explicit = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
  return new Set([...explicit, ...headings]);
}

describe('the links between the pages', () => {
  it('lead to a file, and to a place in it', () => {
    let followed = 0;
    for (const page of pages) {
      for (const link of linksOf(page)) {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : posix.join(dirname(page), path);
        expect(existsSync(ROOT + target), `${page}: ${link}`).toBe(true);
        if (anchor !== undefined) expect(anchorsOf(target).has(anchor), `${page}: ${link}`).toBe(true);
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(200);
  });
});

describe('the npm scripts that the pages name', () => {
  it('exist', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
    const named = ['README.md', 'CONTRIBUTING.md', ...pagesIn('docs/guide'), ...pagesIn('docs/decisions')].flatMap(
      (page) => [...read(page).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
