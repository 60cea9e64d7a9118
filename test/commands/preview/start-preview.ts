import { onTestFinished } from 'vitest';
import { ended, type Run, startCls, until } from '../../cli/run-cls.ts';

/** A preview that runs as a program of its own. */
export interface Preview {
  /** The address that it gave. */
  readonly url: URL;
  /** The process that was started. */
  readonly pid: number | undefined;
  /** Waits until it has said `words`. */
  says(words: string): Promise<void>;
  /** Ctrl-C. */
  interrupt(): Promise<Run>;
}

/** Starts `cls preview` in a folder, and waits until it has read it. */
export async function startPreview(
  folder: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Preview> {
  const child = startCls(['preview', ...words], { cwd: folder, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const end = ended(child);
  const says = (wanted: string): Promise<void> => until(() => said.includes(wanted) || child.exitCode !== null);
  await until(() => /^[✓✗] .*avertissement/m.test(said) || child.exitCode !== null);
  const address = /http:\S+/.exec(said)?.[0];
  if (address === undefined) throw new Error(said);
  return {
    url: new URL(address),
    pid: child.pid,
    says,
    async interrupt() {
      child.kill('SIGINT');
      return end;
    },
  };
}
