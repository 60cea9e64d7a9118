import { Failure } from '../../project/failure.ts';
import type { Questions } from '../questions.ts';

/**
 * The words that name what is added: typed on the command line, or asked for.
 * @throws Failure `usage` when there are none
 */
export async function neededText(
  typed: string | undefined,
  questions: Questions | undefined,
  program: string,
  question: { readonly message: string; readonly example: string; readonly missing: string; readonly line: string },
): Promise<string> {
  const given = oneLine(typed ?? '');
  if (given !== '') return given;
  if (questions === undefined || typed !== undefined)
    throw new Failure(
      'usage',
      question.missing,
      `Écrivez-le après la commande, entre guillemets : ${program} ${question.line}`,
    );
  const { message, example, missing } = question;
  return oneLine(
    await questions.text({ message, example, refuse: (text) => (oneLine(text) === '' ? missing : undefined) }),
  );
}

function oneLine(text: string): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
