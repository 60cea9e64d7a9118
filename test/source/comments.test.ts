import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/source/comments.ts';
import { parseYaml } from '../../src/source/file.ts';

/** Each comment with the line it stands on and the line it speaks of. */
function lines(text: string): readonly string[] {
  return commentsOf(parseYaml('a.yaml', 'a.yaml', text), '#').map(
    (comment) => `${comment.place.line}:${comment.place.column} ${comment.text} → ${comment.line}`,
  );
}

describe('the comments of a file', () => {
  it('are those of YAML, each with the line it speaks of', () => {
    const text =
      '# un\n\na: b # deux\nc: | # trois\n  # texte\n  x\n\n# quatre\n# cinq\nd: [ # six\n  "a # b", # sept\n  c#d ] # huit\n  # neuf\n';
    expect(lines(text)).toEqual([
      '1:1 # un → 3',
      '3:6 # deux → 3',
      '4:6 # trois → 4',
      '8:1 # quatre → 10',
      '9:1 # cinq → 10',
      '10:6 # six → 10',
      '11:12 # sept → 11',
      '12:9 # huit → 12',
      '13:3 # neuf → undefined',
    ]);
  });

  it('are none inside a text, even where it begins a line', () => {
    expect(lines('--- |\n# texte\n')).toEqual([]);
    expect(lines('a: >\n\n # texte\n\n  # texte\n')).toEqual([]);
  });

  it('are found in files of Windows, under lists, and after a document mark', () => {
    expect(lines('%YAML 1.2\r\n---\r\n# un\r\n- e: >-\r\n    zz # texte\r\n  # deux\r\n  f: g # trois\r\n')).toEqual([
      '3:1 # un → 4',
      '6:3 # deux → 7',
      '7:8 # trois → 7',
    ]);
  });
});
