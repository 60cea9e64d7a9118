import type { Axe, Partenaire } from '../model/contrat.ts';
import { Failure } from '../project/failure.ts';
import { ADD_OPTIONS } from './add/options.ts';
import { type Command, defineCommand } from './define.ts';
import type { Questions } from './questions.ts';

export const addFiche: Command = defineCommand({
  name: 'add fiche',
  summary: 'Ajoute une fiche-action, numérotée à la suite des autres',
  arguments: '[titre]',
  options: {
    axe: { flags: '--axe <id>', describe: 'l’axe dont elle relève, par son identifiant ou son titre' },
    transversale: { flags: '--transversale', describe: 'elle ne relève d’aucun axe en particulier' },
    objectif: { flags: '--objectif <id>', describe: 'l’objectif qu’elle sert' },
    pilote: {
      flags: '--pilote <id>',
      describe: 'le partenaire qui en répond, par son identifiant, son nom ou son sigle',
    },
    ...ADD_OPTIONS,
  },
  examples: [
    ['add fiche', 'pose les questions'],
    [
      'add fiche "Organiser le dépistage" --axe 1 --pilote cpam',
      'écrit fiches/1.2-organiser-le-depistage.yaml, par exemple',
    ],
    ['add fiche "Observer la santé" --transversale --dry-run', 'montre la fiche sans l’écrire'],
  ],

  async run([typed], options, context) {
    const { openContract } = await import('./add/open-contract.ts');
    const contract = openContract(options.dossier, context);
    const { contrat } = contract.checked;
    const questions = options.input ? context.questions : undefined;
    const { neededText } = await import('./add/needed.ts');
    const { knownReference } = await import('./add/known-reference.ts');
    const axe = (id: string): Axe => knownReference(id, contrat.axes, '--axe', 'Aucun axe ne porte');
    const partner = (id: string): Partenaire =>
      knownReference(id, contrat.partenaires, '--pilote', 'Aucun partenaire ne porte');
    if (options.axe !== undefined && options.transversale)
      throw new Failure(
        'usage',
        'Une fiche transversale n’a pas d’axe.',
        'Gardez --axe ou --transversale, pas les deux.',
      );
    // What was typed wrong is told before anything is asked.
    const told = {
      axe: options.axe === undefined ? undefined : axe(options.axe),
      pilote: options.pilote === undefined ? undefined : partner(options.pilote),
    };
    const titre = await neededText(typed, questions, context.program, TITLE);
    const chosen = options.transversale ? undefined : (told.axe ?? (await axisFor(contrat.axes, questions)));
    const objectives = (chosen?.objectifs ?? []).flatMap((one) => [one, ...(one?.objectifs ?? [])]);
    const objectif =
      options.objectif === undefined
        ? undefined
        : knownReference(options.objectif, objectives, '--objectif', 'Aucun objectif de cet axe ne porte').id;
    const pilote = told.pilote ?? (await pilotFor(contrat.partenaires, questions));
    const { nextFicheId } = await import('./add/next-id.ts');
    const { chosenId } = await import('./add/chosen-id.ts');
    const taken = new Set(contrat.fiches.map(({ id }) => id));
    const id = chosenId(options.id, 'une fiche', taken, () => nextFicheId(contrat.fiches, chosen?.id, objectif));
    const { newFiche } = await import('./add/new-fiche.ts');
    const { writeAddition } = await import('./add/write-addition.ts');
    const addition = newFiche({ id, titre, axe: chosen?.id, objectif, pilote: pilote?.id }, contrat);
    const under = chosen === undefined ? '' : `, axe ${chosen.id}`;
    return writeAddition(contract, addition, `Fiche ${id} « ${titre} »${under}`, options.dryRun, context);
  },
});

const TITLE = {
  message: 'Quel est le titre de l’action ?',
  example: 'Organiser le dépistage',
  missing: 'Il manque le titre de la fiche.',
  line: 'add fiche "Organiser le dépistage"',
};

/** The only axis there is, or the one that the reader chooses. */
async function axisFor(axes: readonly Axe[], questions: Questions | undefined): Promise<Axe | undefined> {
  const [only, ...others] = axes;
  if (others.length === 0) return only;
  if (questions !== undefined)
    return questions.choose<Axe | undefined>({
      message: 'De quel axe relève-t-elle ?',
      choices: [
        ...axes.map((axe) => ({ value: axe, label: `${axe.id}  ${axe.titre}` })),
        { value: undefined, label: 'aucun : elle est transversale' },
      ],
    });
  throw new Failure(
    'usage',
    'Il manque l’axe de la fiche.',
    `Ajoutez --axe (${axes.map(({ id }) => id).join(', ')}), ou --transversale si elle n’en a pas.`,
  );
}

/** A draft may not know yet who answers for an action. */
async function pilotFor(
  partenaires: readonly Partenaire[],
  questions: Questions | undefined,
): Promise<Partenaire | undefined> {
  if (questions === undefined || partenaires.length === 0) return undefined;
  return questions.choose<Partenaire | undefined>({
    message: 'Qui la pilote ?',
    choices: [
      ...partenaires.map((partenaire) => ({ value: partenaire, label: partenaire.nom })),
      { value: undefined, label: 'on ne le sait pas encore' },
    ],
  });
}
