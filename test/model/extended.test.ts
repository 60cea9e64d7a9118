import { expect, it } from 'vitest';
import { extended } from '../../src/model/extended.ts';

it('adds keys to a part and replaces others, and leaves the part as it is', () => {
  const part = { id: '1', titre: 'un' };
  expect(extended(part, { titre: 'deux', rang: 3 })).toEqual({ id: '1', titre: 'deux', rang: 3 });
  expect(part).toEqual({ id: '1', titre: 'un' });
});

it('takes over a key that JavaScript would read absent ones from as a key like any other', () => {
  const made = extended(JSON.parse('{ "__proto__": { "pilote": "x" } }') as { pilote?: string }, { rang: 1 });
  expect(made.pilote).toBeUndefined();
  expect(Object.keys(made)).toEqual(['__proto__', 'rang']);
});
