import { spawn } from '@lydell/node-pty';
import xterm, { type IBuffer } from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { CLS, until } from './run-cls.ts';

/** Keys that are no letters. */
export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  backspace: '\u007f',
  interrupt: '\u0003',
  end: '\u0004',
} as const;

/** The program in a terminal, as a person has it before them. */
export interface PseudoTerminal {
  /** What stands on the screen, line by line, without the blank ones at the end. */
  screen(): string;
  /** The same, as the terminal holds it: each sign with its colour. */
  readonly buffer: IBuffer;
  /** Everything that was sent to the terminal, with its control characters. */
  sent(): string;
  type(keys: string): void;
  /** Waits until a text stands on the screen. */
  shows(text: string): Promise<void>;
  /** Waits for the end, and gives the exit code. */
  ended(): Promise<number>;
}

/** Starts the program in a pseudo-terminal that is `cols` wide. */
export function openPseudoTerminal(
  words: readonly string[],
  {
    cwd,
    cols = 80,
    env = {},
    launcher = CLS,
    before = '',
  }: {
    readonly cwd: string;
    readonly cols?: number;
    readonly env?: Readonly<Record<string, string>>;
    readonly launcher?: string;
    /** Stands on the screen when the program starts. */
    readonly before?: string;
  },
): PseudoTerminal {
  const screen = new xterm.Terminal({ cols, rows: 40, allowProposedApi: true });
  const { CI: _ci, NO_COLOR: _plain, FORCE_COLOR: _forced, NODE_OPTIONS: _options, ...inherited } = process.env;
  const pty = spawn(process.execPath, [launcher, ...words], {
    name: env.TERM ?? 'xterm-256color',
    cols,
    rows: 40,
    cwd,
    env: { ...inherited, ...env } as Record<string, string>,
  });
  screen.write(before);
  let sent = '';
  let drawn = 0;
  let code: number | undefined;
  pty.onData((text) => {
    sent += text;
    screen.write(text, () => {
      drawn += text.length;
    });
  });
  pty.onExit(({ exitCode, signal }) => {
    code = signal ? 128 + signal : exitCode;
  });
  onTestFinished(() => {
    if (code === undefined) pty.kill();
  });
  const shown = (): string => {
    const buffer = screen.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, at) => buffer.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  return {
    screen: shown,
    get buffer() {
      return screen.buffer.active;
    },
    sent: () => sent,
    type: (keys) => pty.write(keys),
    shows: (text) => until(() => shown().includes(text)),
    async ended() {
      await until(() => code !== undefined && drawn === sent.length);
      return code ?? -1;
    },
  };
}
