import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../src/cli/complete/line.ts';
import type { Command } from '../../src/commands/define.ts';
import { COMMANDS } from '../../src/commands/index.generated.ts';
import { pagesIn, ROOT, read } from '../docs/pages.ts';

/** What is typed or called in tests and in the pages that a test executes, file by file. */
const TEXTS: readonly string[] = [
  'README.md',
  ...pagesIn('docs/guide'),
  ...readdirSync(`${ROOT}test`, { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('options-are-tested.test.ts')),
].map(read);

/** Whether some text names both a command and one of its options, by a flag or by the name under which the command is given it. */
function isTried({ name }: Command, key: string, flags: readonly string[]): boolean {
  const [word = '', ...others] = name.split(' ');
  const typed = new RegExp(`\\b${[word, ...others].join(`(?:'?,? ?'?| )`)}\\b`);
  const isGiven = new RegExp(`(?:${flags.join('|')})\\b|\\b${key}(?::|\\b(?=[,} ]))`);
  return TEXTS.some((text) => typed.test(text) && isGiven.test(text));
}

function untried(commands: readonly Command[]): readonly string[] {
  return commands.flatMap((command) =>
    Object.entries(command.options)
      .filter(([key, option]) => !isTried(command, key, flagsOf(option)))
      .map(([, { flags }]) => `${command.name} ${flags}`),
  );
}

describe('every option that the help tells of', () => {
  it('is tried by some test or by a page that a test executes', () => {
    expect(COMMANDS.flatMap(({ options }) => Object.keys(options)).length).toBeGreaterThan(40);
    expect(untried(COMMANDS)).toEqual([]);
  });

  it('would be missed', () => {
    const [first] = COMMANDS;
    if (first === undefined) throw new Error('there is no command');
    const [never, anywhere] = ['optionSansEssai', 'option-sans-essai'];
    const more = { ...first, options: { [never]: { flags: `--${anywhere}`, describe: 'rien' } } };
    expect(untried([more])).toEqual([`${first.name} --${anywhere}`]);
  });

  it('stands with an example in the help of its command, or is told alone', () => {
    for (const { name, examples } of COMMANDS) expect([name, examples.length > 0]).toEqual([name, true]);
  });
});
