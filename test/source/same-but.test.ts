import { describe, expect, it } from 'vitest';
import { compareYaml } from '../../src/source/same-but.ts';

/** Replaces the first `from` of a text by `to` and says how the two stand beside each other. */
function changed(text: string, from: string, to: string, told = from): string {
  const start = text.indexOf(told);
  return compareYaml(text, text.replace(from, to), [[start, start + told.length]]);
}

describe('a YAML text that was changed', () => {
  it.each([
    ['a value', 'a: 1\nb: 2\n', '1', '"1"'],
    ['a key', 'Titre: 1\nb: 2\n', 'Titre', 'titre'],
    ['a word that becomes a list', 'a: x\nb: 2\n', 'x', '[x]'],
    ['a comment and order beside it', '# c\nb: [1, 2] # d\na: x\n', 'x', 'y'],
  ])('is the same elsewhere: %s', (_, text, from, to) => {
    expect(changed(text, from, to)).toBe('same-elsewhere');
  });

  it.each([
    ['another value', 'a: 1\nb: 2\n', '1\nb: 2', '1\nb: 3', '1'],
    ['a key less', 'a: 1\nb: 2\n', '1\nb: 2\n', '1\n', '1'],
    ['a comment that hides what follows', 'a: [x, y]\n', 'x, y]', 'x] # y]', 'x'],
    ['a text that is a key now', 'a: x\nb: 2\n', 'x\n', 'x\nc: 3\n', 'x'],
    ['what can’t be read any more', 'a: x\nb: 2\n', 'x', '"x', 'x'],
    ['a key that is there twice', 'Titre: 1\ntitre: 2\n', 'Titre', 'titre', 'Titre'],
    ['a block that swallows the next line', 'a: x\nb: 2\n', 'x\nb', '|\n  x\n  b', 'x'],
  ])('is broken: %s', (_, text, from, to, told) => {
    expect(changed(text, from, to, told)).toBe('broken');
  });

  it('has nothing to be held against where it could not be read', () => {
    expect(changed('a:x\nb: 2\n', 'a:x', 'a: x')).toBe('unreadable-before');
  });
});
