import { fold } from '../diagnostics/fold.ts';
import { Failure } from '../project/failure.ts';
import type { RuleFamily, RuleSheet } from '../rules/sheet.ts';
import { type Command, type Context, defineCommand } from './define.ts';

export const explain: Command = defineCommand({
  name: 'explain',
  summary: 'Explique une règle : ce qu’elle demande, pourquoi, et comment faire',
  arguments: '[règle]',
  options: {},
  examples: [
    ['explain', 'liste toutes les règles'],
    ['explain signature/apres-transmission', 'explique cette règle, avec un exemple'],
  ],

  async run([id], _, context) {
    const { RULES } = await import('../rules/index.generated.ts');
    const { allSheets, ruleFamilies } = await import('../rules/sheet.ts');
    if (id === undefined) return { output: list(ruleFamilies(RULES), context), outcome: 'done' };
    const sheets = allSheets(RULES);
    const sheet = sheets.find((known) => known.id === id);
    if (sheet !== undefined) return { output: describe(sheet, context), outcome: 'done' };
    const known = sheets.map((one) => one.id);
    throw await unknownRule(id, known, context.program);
  },
});

function list(families: readonly RuleFamily[], { paint, width, program }: Context): string {
  const parts = families.map(({ title, sheets }) => {
    const lines = sheets.flatMap(({ id, summary }) => [`  ${paint.cyan(id)}`, ...fold(summary, width, '    ')]);
    return [paint.bold(title), ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n\n${fold(`« ${program} explain <règle> » en explique une.`, width).join('\n')}\n`;
}

function describe(sheet: RuleSheet, { paint, width }: Context): string {
  const yaml = (text: string): readonly string[] => text.split('\n').map((line) => `    ${line}`);
  const notes = [
    ...(sheet.source === undefined ? [] : [`Source : ${sheet.source}.`]),
    ...(sheet.transcription === undefined ? [] : [sheet.transcription]),
  ];
  const parts: readonly (readonly string[])[] = [
    [`${paint.bold(sheet.id)}  ${paint.dim(sheet.weight)}`],
    fold(`${sheet.summary} ${sheet.why}`, width, '  '),
    fold(`→ ${sheet.hint}`, width, '  ', '    ').map((line) => paint.cyan(line)),
    ...(notes.length === 0 ? [] : [fold(notes.join(' '), width, '  ')]),
    [`  ${paint.red('À corriger')}`, ...yaml(sheet.wrong)],
    [`  ${paint.green('Correct')}`, ...yaml(sheet.right)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function unknownRule(id: string, known: readonly string[], program: string): Promise<Failure> {
  const { nearest } = await import('../schema/nearest.ts');
  // The name alone, without its family, is what people remember.
  const meant = known.find((rule) => rule.endsWith(`/${id}`)) ?? nearest(id, known);
  return new Failure(
    'usage',
    `La règle « ${id} » n’existe pas.`,
    `${meant === undefined ? '' : `Vouliez-vous dire « ${meant} » ? `}Tapez « ${program} explain » pour les voir toutes.`,
  );
}
