import { Failure } from '../../project/failure.ts';

/** What a thread is sent: folders to check, absolute paths; none when it is done. */
export type Asked = readonly string[];

/** What it answers: what was found in each, written down, up to the first that could not be checked. */
export interface Answered {
  readonly findings: readonly string[];
  readonly obstacle?: Pick<Failure, 'kind' | 'message' | 'hint'>;
}

/** What is found in each folder, up to the first that can't be checked. @throws what no reader could remove */
export function answer(folders: Asked, findingsIn: (folder: string) => string): Answered {
  const findings: string[] = [];
  try {
    for (const folder of folders) findings.push(findingsIn(folder));
    return { findings };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message, hint } = error;
    return { findings, obstacle: { kind, message, hint } };
  }
}
