import { LABELS } from '../model/labels.generated.ts';
import type { Role, TypePartenaire } from '../model/yaml.generated.ts';
import { Failure } from '../project/failure.ts';
import { ADD_OPTIONS } from './add/options.ts';
import { type Command, defineCommand } from './define.ts';
import type { Questions } from './questions.ts';

const TYPES = Object.keys(LABELS.typePartenaire) as readonly TypePartenaire[];
const ROLES = Object.keys(LABELS.role) as readonly Role[];

export const addPartenaire: Command = defineCommand({
  name: 'add partenaire',
  summary: 'Ajoute un partenaire',
  arguments: '[nom]',
  options: {
    type: { flags: '--type <type>', describe: 'ce qu’il est', choices: TYPES },
    role: { flags: '--role <rôle>', describe: 'ce qu’il est dans le contrat (par défaut, partenaire)', choices: ROLES },
    sigle: { flags: '--sigle <sigle>', describe: 'son sigle' },
    ...ADD_OPTIONS,
  },
  examples: [
    ['add partenaire', 'pose les questions'],
    [
      'add partenaire "Caisse primaire d’assurance maladie de la Loire" --sigle CPAM --type cpam --role cosignataire',
      'ajoute un signataire',
    ],
  ],

  async run([typed], options, context) {
    const { openContract } = await import('./add/open-contract.ts');
    const contract = openContract(options.dossier, context);
    const questions = options.input ? context.questions : undefined;
    const { neededText } = await import('./add/needed.ts');
    const nom = await neededText(typed, questions, context.program, NAME);
    const type = (options.type as TypePartenaire | undefined) ?? (await typeFor(questions));
    const role = (options.role as Role | undefined) ?? (await roleFor(questions));
    const sigle = options.sigle?.trim() ?? '';
    const taken = new Set(contract.checked.contrat.partenaires.map(({ id }) => id));
    const { chosenId } = await import('./add/chosen-id.ts');
    const { partnerId } = await import('./add/partner-id.ts');
    const id = chosenId(options.id, 'un partenaire', taken, () => partnerId({ nom, sigle, type }, taken));
    const { newList } = await import('./add/new-list.ts');
    const { writeAddition } = await import('./add/write-addition.ts');
    const addition = newList('partenaires', [
      ['id', id],
      ['nom', nom],
      ...(sigle === '' ? [] : [['sigle', sigle] as const]),
      ['type', type],
      ['role', role],
    ]);
    return writeAddition(contract, addition, `Partenaire « ${nom} » (${id})`, options.dryRun, context);
  },
});

const NAME = {
  message: 'Quel est le nom du partenaire, en toutes lettres ?',
  example: 'Centre hospitalier de Montbrison',
  missing: 'Il manque le nom du partenaire.',
  line: 'add partenaire "Centre hospitalier de Montbrison"',
};

async function typeFor(questions: Questions | undefined): Promise<TypePartenaire> {
  if (questions === undefined)
    throw new Failure('usage', 'Il manque le type du partenaire.', `Ajoutez --type : ${TYPES.join(', ')}.`);
  return questions.choose({
    message: 'Qu’est-il ?',
    choices: TYPES.map((value) => ({ value, label: LABELS.typePartenaire[value] })),
  });
}

async function roleFor(questions: Questions | undefined): Promise<Role> {
  if (questions === undefined) return 'partenaire';
  return questions.choose({
    message: 'Quel est son rôle ?',
    choices: ROLES.map((value) => ({ value, label: LABELS.role[value] })),
    usual: 'partenaire',
  });
}
