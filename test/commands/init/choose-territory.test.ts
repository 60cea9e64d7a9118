import { expect, it } from 'vitest';
import { askTerritory } from '../../../src/commands/init/choose-territory.ts';
import type { Choice, Questions, SearchQuestion } from '../../../src/commands/questions.ts';
import { NBSP } from '../../../src/text/spaces.ts';

/** What is proposed for what was typed, as the terminal shows it under the cursor: the hint stands in brackets. */
async function proposed(typed: string): Promise<readonly string[]> {
  let choices: readonly Choice<unknown>[] = [];
  const questions = {
    search<Value>({ search }: SearchQuestion<Value>): Promise<Value> {
      choices = search(typed);
      return Promise.reject(new Error('nobody answers'));
    },
  } as unknown as Questions;
  await askTerritory(questions).catch(() => undefined);
  return choices.map(({ label, hint }) => (hint === undefined ? label : `${label} (${hint})`).replaceAll(NBSP, ' '));
}

it('says once what a département is', async () => {
  expect(await proposed('moselle')).toContainEqual(
    expect.stringMatching(/^Moselle, département 57 \([\d\s]+ habitants\)$/u),
  );
});

it.each([
  ['montbrison', /^Montbrison \(Loire, 42\) \([\d\s]+ habitants\)$/u],
  ['loire forez', /^Communauté d’agglomération Loire Forez Agglomération \(Loire, 42\) \([\d\s]+ habitants\)$/u],
])('says of another where it lies: %s', async (typed, shown) => {
  expect(await proposed(typed)).toContainEqual(expect.stringMatching(shown));
});
