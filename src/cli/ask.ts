import type { Questions } from '../commands/questions.ts';
import { Interruption } from './interruption.ts';
import { isTerminal } from './is-terminal.ts';
import { loadPrompts } from './load-prompts.ts';
import { promptStream } from './prompt-stream.ts';

/** So many choices are shown at once; the others come with the arrows. */
const SHOWN = 8;

/**
 * Questions in the terminal. They go to stderr: what is piped on stays clean.
 * @param isPlain without colours
 * @returns `undefined` where there is no terminal to ask in, or where a build machine runs the program
 */
export function openQuestions(process: NodeJS.Process, isPlain: boolean): Questions | undefined {
  const { env } = process;
  // The streams themselves are opened only where there is somebody to ask: that takes longer than to read the command line.
  if (!isTerminal(0) || !isTerminal(2) || env.CI || env.TERM === 'dumb') return undefined;
  const { stderr } = process;
  const streams = { input: process.stdin, output: promptStream(stderr, isPlain) };
  return {
    async text({ message, usual, example, refuse }) {
      const { text } = await loadPrompts();
      const answer = await text({
        message,
        ...streams,
        ...(usual === undefined ? {} : { defaultValue: usual }),
        placeholder: usual ?? example ?? '',
        validate: (typed) => refuse?.(typed?.trim() || (usual ?? '')),
      });
      return given(answer).trim();
    },
    async choose({ message, choices, usual }) {
      const { select } = await loadPrompts();
      const picked = await select({
        message,
        options: numbered(choices),
        initialValue: usual === undefined ? 0 : choices.findIndex(({ value }) => value === usual),
        maxItems: SHOWN,
        ...streams,
      });
      return chosen(choices, given(picked));
    },
    async several({ message, choices, usual }) {
      const { multiselect } = await loadPrompts();
      const picked = await multiselect({
        message,
        options: numbered(choices),
        initialValues: choices.flatMap(({ value }, at) => (usual.includes(value) ? [at] : [])),
        maxItems: 2 * SHOWN,
        required: false,
        ...streams,
      });
      // The package gives them in the order in which they were ticked.
      return given(picked)
        .toSorted((a, b) => a - b)
        .map((at) => chosen(choices, at));
    },
    async search({ message, example, search, missing }) {
      const { autocomplete } = await loadPrompts();
      // What was shown last is what the number that comes back means.
      let last: { readonly typed: string; readonly choices: ReturnType<typeof search> } | undefined;
      const lookUp = (typed: string): ReturnType<typeof search> => {
        if (last?.typed !== typed) last = { typed, choices: search(typed) };
        return last.choices;
      };
      const picked = await autocomplete<string>({
        message,
        placeholder: example,
        options() {
          return lookUp(this.userInput ?? '').map(({ label, hint }, at) => ({
            value: `${this.userInput}\n${at}`,
            label,
            ...(hint === undefined ? {} : { hint }),
          }));
        },
        filter: () => true,
        validate: (value) => (value === undefined ? missing : undefined),
        maxItems: SHOWN,
        ...streams,
      });
      const [typed = '', at = '0'] = given(picked).split('\n');
      return chosen(lookUp(typed), Number(at));
    },
  };
}

function numbered(choices: readonly { readonly label: string; readonly hint?: string }[]): {
  value: number;
  label: string;
  hint?: string;
}[] {
  return choices.map(({ label, hint }, at) => ({ value: at, label, ...(hint === undefined ? {} : { hint }) }));
}

function chosen<Value>(choices: readonly { readonly value: Value }[], at: number): Value {
  const choice = choices[at];
  if (choice === undefined) throw new Error(`no choice of that number: ${at}`);
  return choice.value;
}

/** @throws Interruption when the reader gave up */
function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new Interruption();
  return answer as Exclude<Answer, symbol>;
}
