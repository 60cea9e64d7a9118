import { ADD_OPTIONS } from './add/options.ts';
import { type Command, defineCommand } from './define.ts';

export const addAxe: Command = defineCommand({
  name: 'add axe',
  summary: 'Ajoute un axe, numéroté à la suite des autres',
  arguments: '[titre]',
  options: ADD_OPTIONS,
  examples: [
    ['add axe "Renforcer la prévention"', 'ajoute cet axe à axes.yaml, ou là où sont les autres'],
    ['add axe "Santé mentale" --id SM --dossier contrats/valmont', 'choisit l’identifiant et le contrat'],
  ],

  async run([typed], options, context) {
    const { openContract } = await import('./add/open-contract.ts');
    const contract = openContract(options.dossier, context);
    const { neededText } = await import('./add/needed.ts');
    const titre = await neededText(typed, options.input ? context.questions : undefined, context.program, TITLE);
    const ids = contract.checked.contrat.axes.map(({ id }) => id);
    const { nextAxeId } = await import('./add/next-id.ts');
    const { chosenId } = await import('./add/chosen-id.ts');
    const id = chosenId(options.id, 'un axe', new Set(ids), () => nextAxeId(ids));
    const { newList } = await import('./add/new-list.ts');
    const { writeAddition } = await import('./add/write-addition.ts');
    const addition = newList('axes', [
      ['id', id],
      ['titre', titre],
    ]);
    return writeAddition(contract, addition, `Axe ${id} « ${titre} »`, options.dryRun, context);
  },
});

const TITLE = {
  message: 'Quel est le titre de l’axe ?',
  example: 'Renforcer la prévention',
  missing: 'Il manque le titre de l’axe.',
  line: 'add axe "Renforcer la prévention"',
};
