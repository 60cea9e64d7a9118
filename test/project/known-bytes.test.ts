import { expect, it } from 'vitest';
import { withKnownBytes } from '../../src/project/known-bytes.ts';
import { memoryProject } from '../../src/project/memory.ts';

it('hands over the known bytes of a file that has not changed, and those that are new', () => {
  const known = new TextEncoder().encode('titre: A\n');
  const reading = (text: string): unknown => {
    const read = withKnownBytes(memoryProject({ 'contrat.yaml': text }), new Map([['contrat.yaml', known]])).read(
      './contrat.yaml',
    );
    return read.ok && read.bytes;
  };
  expect(reading('titre: A\n')).toBe(known);
  expect(reading('titre: B\n')).toEqual(new TextEncoder().encode('titre: B\n'));
  expect(withKnownBytes(memoryProject({}), new Map([['contrat.yaml', known]])).read('contrat.yaml')).toEqual({
    ok: false,
    reason: 'missing',
  });
});
