import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { CLS, runCls } from '../cli/run-cls.ts';

/** The shells that stand in a Debian system. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A real shell in a real pseudo-terminal, which completes as a user has set it up. */
export interface Shell {
  /** Types as a person does. */
  type(text: string): void;
  /** Waits until the screen, read as lines, is so; the time limit of the test is the only one. */
  shows(isSo: (screen: string) => boolean): Promise<string>;
  /** Takes back what is typed. */
  clear(): Promise<void>;
}

/** What a test fails with is the screen, and not that time has run out. In milliseconds. */
const LONGEST = 50_000;
const COLUMNS = 110;
const PROMPT = 'prêt>';

/**
 * Starts a shell with `cls` and `clsante` on its path and the script of `cls completion` in the file that it reads at the start.
 * @param folder where it stands
 * @param program what stands for the program, where a test wants another
 */
export async function startShell(
  name: (typeof SHELLS)[number],
  folder: string,
  program: string = `exec "${process.execPath}" "${CLS}" "$@"`,
): Promise<Shell> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'cls-shell-')));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const typed of ['cls', 'clsante']) {
    writeFileSync(join(bin, typed), `#!/bin/sh\n${program}\n`);
    chmodSync(join(bin, typed), 0o755);
  }
  const { stdout: script } = await runCls(['completion', name]);
  const rc = join(home, 'rc');
  mkdirSync(join(home, '.config/fish'), { recursive: true });
  const { words, files } = HOW[name](script, rc);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
  const terminal = new headless.Terminal({ cols: COLUMNS, rows: 60, allowProposedApi: true });
  const shell = spawn(name, [...words], {
    cols: COLUMNS,
    rows: 60,
    cwd: folder,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: home,
      ZDOTDIR: home,
      TERM: 'xterm',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
    },
  });
  shell.onData((data) => terminal.write(data));
  terminal.onData((data) => shell.write(data));
  onTestFinished(() => {
    shell.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  const screen = (): string => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index)?.translateToString(true));
    return lines.join('\n').trimEnd();
  };
  const shows: Shell['shows'] = async (isSo) => {
    const end = performance.now() + LONGEST;
    while (!isSo(screen())) {
      if (performance.now() > end) throw new Error(`the screen stays as it is:\n${screen()}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return screen();
  };
  await shows((text) => text.endsWith(PROMPT));
  return {
    type: (text) => shell.write(text),
    shows,
    async clear() {
      // Not Ctrl-C: it would cut short a completion that is still being worked out; this waits its turn.
      shell.write('\u0015clear\r');
      await shows((text) => text.trim() === PROMPT);
    },
  };
}

/** How each shell is started with that script and nothing else, and its prompt set. */
const HOW: Readonly<
  Record<
    (typeof SHELLS)[number],
    (script: string, rc: string) => { words: readonly string[]; files: Record<string, string> }
  >
> = {
  bash: (script, rc) => ({
    words: ['--noprofile', '--rcfile', rc, '-i'],
    files: {
      rc: `${script}\nPS1='${PROMPT} '\nbind 'set bell-style none'\nbind 'set show-all-if-ambiguous on'\nbind 'set enable-bracketed-paste off'\n`,
    },
  }),
  zsh: (script) => ({
    words: ['-i'],
    files: { '.zshrc': `${script}\nPROMPT='${PROMPT} '\nunsetopt BEEP PROMPT_SP\nsetopt INTERACTIVE_COMMENTS\n` },
  }),
  fish: (script) => ({
    words: ['--private', '-i'],
    files: {
      '.config/fish/config.fish': `${script}\nfunction fish_prompt\n  printf '${PROMPT} '\nend\nfunction fish_greeting\nend\n`,
    },
  }),
};
