import { Failure } from '../project/failure.ts';
import { ADD_OPTIONS } from './add/options.ts';
import { type Command, defineCommand } from './define.ts';

export const addCommunique: Command = defineCommand({
  name: 'add communique',
  summary: 'Ajoute un communiqué de presse, que le contrat remplit déjà en grande partie',
  arguments: '[titre]',
  options: {
    date: { flags: '--date <AAAA-MM-JJ>', describe: 'le jour où il paraît' },
    lieu: { flags: '--lieu <ville>', describe: 'd’où il est daté' },
    ...ADD_OPTIONS,
  },
  examples: [
    ['add communique "Le Valmont signe son contrat local de santé"', 'ajoute un communiqué à « communiques »'],
    ['add communique "Un an après" --lieu Valmont --date 2028-06-28', 'le date et le situe'],
  ],

  async run([typed], options, context) {
    const { openContract } = await import('./add/open-contract.ts');
    const contract = openContract(options.dossier, context);
    const date = await dayOf(options.date);
    const { neededText } = await import('./add/needed.ts');
    const titre = await neededText(typed, options.input ? context.questions : undefined, context.program, TITLE);
    const lieu = options.lieu?.trim() || undefined;
    const taken = new Set(contract.checked.contrat.communiques.map(({ id }) => id));
    const { fileNameOf } = await import('../project/file-names.ts');
    const { freeId } = await import('./add/next-id.ts');
    const { chosenId } = await import('./add/chosen-id.ts');
    const id = chosenId(options.id, 'un communiqué', taken, () => freeId(fileNameOf(titre) || 'communique', taken));
    const { newCommunique } = await import('./add/new-communique.ts');
    const { writeAddition } = await import('./add/write-addition.ts');
    return writeAddition(
      contract,
      newCommunique({ id, titre, lieu, date }),
      `Communiqué « ${titre} »`,
      options.dryRun,
      context,
    );
  },
});

const TITLE = {
  message: 'Quel est le titre du communiqué ?',
  example: 'Le Valmont signe son contrat local de santé',
  missing: 'Il manque le titre du communiqué.',
  line: 'add communique "Le Valmont signe son contrat local de santé"',
};

/** @throws Failure `usage` when what was typed is no day */
async function dayOf(typed: string | undefined): Promise<string | undefined> {
  if (typed === undefined) return undefined;
  const { parseDate } = await import('../text/dates.ts');
  const isDay = (date: string): boolean => parseDate(date)?.precision === 'day';
  if (isDay(typed.trim())) return typed.trim();
  const { asItIsWritten } = await import('../schema/typed-date.ts');
  throw new Failure(
    'usage',
    `« ${typed} », donné par --date, n’est pas un jour.`,
    `Écrivez-le ainsi : ${asItIsWritten(typed, 'AAAA-MM-JJ', isDay)}.`,
  );
}
