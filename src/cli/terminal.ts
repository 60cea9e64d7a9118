import { stripVTControlCharacters } from 'node:util';
import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk';
import type { Context } from '../commands/define.ts';
import { fold } from '../diagnostics/fold.ts';
import { Failure } from '../project/failure.ts';
import { openQuestions } from './ask.ts';
import { askPassword } from './ask-password.ts';
import { isTerminal } from './is-terminal.ts';
import { currentDirectory, readMachine } from './machine.ts';
import { openAddress } from './open-address.ts';
import { openProgress } from './progress.ts';
import { writeNow } from './write-now.ts';

/** Columns where the terminal does not say how wide it is. */
const DEFAULT_WIDTH = 80;

/** The two streams of the terminal: data goes to stdout, talk to stderr. */
export interface Terminal {
  /** Colours for stderr. */
  readonly paint: ChalkInstance;
  /** What a command may use of the world, but for what the program adds. */
  context(): Omit<Context, 'program' | 'version' | 'signal'>;
  /** Writes data to stdout; resolves when it is gone, so that a pipe gets all of it. */
  write(text: string): Promise<void>;
  /** Writes one line, or several, to stderr; on a terminal, those that are longer than it is wide are folded between words. */
  say(line: string): void;
  /** Writes text to stderr as it stands. */
  trace(text: string): void;
  /** Says on stderr what is wrong and what to do. */
  complain(message: string, hint?: string): void;
}

/** The terminal of a process. `NO_COLOR`, `FORCE_COLOR` and pipes are honoured. */
export function openTerminal(process: NodeJS.Process): Terminal {
  const plain = Boolean(process.env.NO_COLOR) || process.argv.includes('--no-color');
  const painter = (support: typeof supportsColor): ChalkInstance =>
    new Chalk({ level: plain || !support ? 0 : support.level });
  const paint = painter(supportsColorStderr);
  const open = (name: 'stdout' | 'stderr'): NodeJS.WriteStream => {
    const stream = process[name];
    // Whoever reads a pipe may have enough before the end (`| head`): that is no mistake, and the work goes on. What else goes
    // wrong is told to whoever waits for the writing.
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
    return stream;
  };
  const isOnTerminal = isTerminal(1);
  const progress = isTerminal(2) ? openProgress(open('stderr'), process.env) : undefined;
  const trace = (text: string): void => {
    progress?.show('');
    open('stderr').write(`${text}\n`);
  };
  const say = (text: string): void => trace(folded(text, open('stderr').columns));
  const writeToStream = (text: string | Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      open('stdout').write(text, (error) => (error ? reject(error) : resolve()));
    });
  return {
    paint,
    say,
    trace,
    complain(message, hint) {
      say(`${paint.red('✗')} ${message}`);
      if (hint !== undefined) say(`  ${paint.cyan(`→ ${hint}`)}`);
    },
    async write(text) {
      progress?.show('');
      try {
        // Windows translates what its terminals show, and a pipe there may wait for nobody.
        const rest = isOnTerminal || process.platform === 'win32' ? text : writeNow(text);
        if (rest.length > 0) await writeToStream(rest);
      } catch (error) {
        const failed = error as NodeJS.ErrnoException;
        if (failed.code !== 'EPIPE') throw unwritable(failed);
      }
    },
    context: () => ({
      currentDirectory: currentDirectory(process),
      machine: readMachine(process),
      paint: painter(supportsColor),
      width: (isOnTerminal ? open('stdout').columns : undefined) ?? DEFAULT_WIDTH,
      now: new Date(),
      hour: () => hourOf(new Date()),
      askPassword: (question) => askPassword(process, question),
      questions: openQuestions(process, paint.level === 0),
      openAddress: (address) => openAddress(process.platform, address),
      say,
      progress: progress?.show,
    }),
  };
}

/**
 * Folds the lines that don't fit, under themselves; a report, which was folded before, stays as it is.
 * @param width columns of the terminal; none in a pipe, where a sentence is one line for whoever searches it
 */
function folded(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  const lines = text.split('\n').flatMap((line) => {
    if (stripVTControlCharacters(line).length <= width) return line;
    const indent = /^ */.exec(line)?.[0] ?? '';
    return fold(line.slice(indent.length), width, indent, `${indent}  `);
  });
  return lines.join('\n');
}

/** The local hour and minute, « 14:05 ». */
function hourOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function unwritable(error: NodeJS.ErrnoException): Failure {
  const why = error.code === 'ENOSPC' ? 'il n’y a plus de place' : (error.code ?? error.message);
  return new Failure(
    'file',
    `Le résultat ne peut pas être écrit sur la sortie : ${why}.`,
    'Dirigez la sortie vers un autre fichier, sur un disque où il reste de la place.',
  );
}
