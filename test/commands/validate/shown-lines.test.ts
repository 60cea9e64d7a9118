import { expect, it } from 'vitest';
import { shownLines } from '../../../src/commands/validate/shown-lines.ts';
import { codeFrame } from '../../../src/diagnostics/frame.ts';

const at = (line: number) => ({ file: 'contrat.yaml', line, column: 1, endLine: line, endColumn: 2 });

it('leaves what a frame shows, line by line', () => {
  for (const text of ['', 'a', 'a\n', '\n\na\r\nb\r\n\r\nc', 'a\nb\nc\nd\ne\nf\ng\n'])
    for (let line = 1; line < 11; line += 1) {
      expect(codeFrame(shownLines(text, [at(line)]), at(line))).toEqual(codeFrame(text, at(line)));
      const two = [at(line), at(3)];
      expect(codeFrame(shownLines(text, two), at(line))).toEqual(codeFrame(text, at(line)));
    }
});

it('leaves nothing else', () => {
  expect(shownLines('a\nb\nc\nd\ne\nf\ng\nh\ni', [at(5)])).toBe('\n\n\nd\ne\nf');
});
