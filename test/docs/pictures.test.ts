import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/run-cls.ts';
import { pagesIn, ROOT, read } from './pages.ts';
import { takeBrowserPictures, takePdfPicture } from './pictures/browser-pictures.ts';
import { wordsOf } from './pictures/draw-screen.ts';
import { type Keep, playDocuments, playInit, playMistake, writeMistake } from './pictures/story.ts';

const FOLDER = `${ROOT}docs/guide/images/`;
/** `npm run guide:pictures` takes them again; otherwise they are held against what the program shows. */
const isTaking = process.env.UPDATE_PICTURES === '1';
/** Bytes of a picture at most: a page of the guide is read on a telephone too. */
const MOST = 80_000;

/** Sorted: which of two documents is made first is a matter of the machine. */
const linesOf = (svg: string): readonly string[] => wordsOf(svg).split('\n').toSorted();

describe('the pictures of the guide', () => {
  it('of the terminal show what the program shows today', { timeout: 120_000 }, async () => {
    const root = temporaryFolder();
    const folder = join(root, 'contrat');
    let seen = 0;
    const keep: Keep = (name, svg) => {
      const path = `${FOLDER}${name}.svg`;
      if (isTaking) writeFileSync(path, svg);
      expect(linesOf(readFileSync(path, 'utf8')), `${name}: npm run guide:pictures`).toEqual(linesOf(svg));
      expect(wordsOf(svg).length).toBeGreaterThan(100);
      seen += 1;
    };
    await playInit(root, keep);
    if (isTaking) await takeBrowserPictures(folder, FOLDER);
    writeMistake(folder);
    await playMistake(folder, keep);
    await playDocuments(folder, keep);
    if (isTaking) takePdfPicture(join(folder, 'sortie/contrat.pdf'), `${FOLDER}pdf.png`);
    expect(seen).toBe(7);
  });

  it('are small, are all shown, and each is told in words', () => {
    const shown = pagesIn('docs/guide').flatMap((page) =>
      [...read(page).matchAll(/!\[([^\]]*)\]\(images\/([^)]+)\)/g)].map(([, words = '', name = '']) => ({
        words,
        name,
      })),
    );
    expect(shown.map(({ name }) => name).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
    for (const { words, name } of shown) {
      expect(words.length, name).toBeGreaterThan(40);
      expect(statSync(FOLDER + name).size, name).toBeLessThan(MOST);
    }
    expect(shown.length).toBeGreaterThan(8);
  });
});
