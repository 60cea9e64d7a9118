/** What a command may know of the computer it runs on. The terminal fills it in once; nothing below asks `process`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  /** Version of Node.js, without its « v ». */
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
  readonly temporaryDirectory: string;
  /** Whether we run as the superuser of a Unix system, as containers often do. */
  readonly isRoot: boolean;
}

/** An environment variable, or `undefined` where it is not set or empty. Windows does not tell `Path` from `PATH`. */
export function environmentVariable(machine: Machine, name: string): string | undefined {
  const exact = machine.env[name];
  if (exact !== undefined || machine.platform !== 'win32') return exact || undefined;
  const key = Object.keys(machine.env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  return (key && machine.env[key]) || undefined;
}
