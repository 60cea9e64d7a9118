import { Failure } from '../../project/failure.ts';
import { typedLine } from '../../text/typed-line.ts';
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
  const given = typedLine(typed ?? '');
  if (given !== '') return given;
  if (questions === undefined || typed !== undefined)
    throw new Failure(
      'usage',
      question.missing,
      `Écrivez-le après la commande, entre guillemets : ${program} ${question.line}`,
    );
  const { message, example, missing } = question;
  return typedLine(
    await questions.text({ message, example, refuse: (text) => (typedLine(text) === '' ? missing : undefined) }),
  );
}
