import { expect, it } from 'vitest';
import { onceFor } from '../../src/rules/once-for.ts';

it('makes an answer once for each subject that follows another', () => {
  const asked: object[] = [];
  const answer = onceFor((subject: { readonly name: string }) => {
    asked.push(subject);
    return [subject.name];
  });
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(answer(one)).toBe(answer(one));
  expect(answer(other)).not.toBe(answer(one));
  expect(answer(one)).toEqual(['a']);
  expect(asked).toEqual([one, other, one]);
});
