import { Failure } from '../../project/failure.ts';
import { isoDay } from '../../text/calendar.ts';
import { parseDate } from '../../text/dates.ts';
import { typedLine } from '../../text/typed-line.ts';
import type { Context } from '../define.ts';
import type { Questions } from '../questions.ts';
import type { Answers } from './answers.ts';
import { askParties, partiesOf } from './choose-parties.ts';
import { askTerritory, type TerritoryOptions, territoryOf } from './choose-territory.ts';
import { possibleParties } from './parties.ts';
import { nextYearsDay, type Period, type PeriodOptions, readPeriod } from './period.ts';
import type { Territory } from './territory.ts';

/** The options of `init` that answer its questions. */
export interface AnswerOptions extends TerritoryOptions, PeriodOptions {
  readonly titre: string | undefined;
  readonly partenaires: string | undefined;
  readonly axes: string | undefined;
  readonly yes: boolean;
  /** `false` with `--no-input`. */
  readonly input: boolean;
}

/** Most contracts have three to five axes; a fourth is written in a minute. */
const USUAL_AXES = 3;
/** A contract with more would be a catalogue. */
const MOST_AXES = 20;

/**
 * All answers: those of the options, then those of the reader, else the usual ones.
 * @throws Failure `usage` when an option is wrong, or the territory is not told and nobody can be asked
 */
export async function answersOf(options: AnswerOptions, context: Context): Promise<Answers> {
  const questions = options.yes || !options.input ? undefined : context.questions;
  refuseStrayOptions(options);
  // What was typed wrong is told before anything is asked.
  const isPeriodTold = [options.debut, options.fin, options.duree].some((one) => one !== undefined);
  const usual = nextYearsDay(context.now);
  const told = readPeriod(options, usual);
  const axesTold = options.axes === undefined ? undefined : axesOf(options.axes);
  const territoire = await territoryFor(options, questions, context);
  const periode = isPeriodTold || questions === undefined ? told : await askPeriod(questions, told, usual);
  const possible = possibleParties(territoire, firstDay(periode));
  const isAsked = questions !== undefined && options.partenaires === undefined;
  const partenaires = isAsked ? await askParties(questions, possible) : partiesOf(options.partenaires, possible);
  const axes = axesTold ?? (questions === undefined ? USUAL_AXES : await askAxes(questions));
  const titre = typedLine(options.titre ?? '') || `Contrat local de santé ${territoire.ofNom}`;
  return { titre, territoire, periode, partenaires, axes };
}

function refuseStrayOptions({ territoire, type, departement }: AnswerOptions): void {
  if (departement !== undefined && type === undefined)
    throw new Failure(
      'usage',
      '--departement n’a de sens qu’avec --type : les départements des autres territoires sont connus.',
      'Retirez --departement, ou dites la sorte du territoire avec --type.',
    );
  if (type !== undefined && (territoire === undefined || departement === undefined))
    throw new Failure(
      'usage',
      `--type dit la sorte d’un territoire, mais ${territoire === undefined ? 'pas son nom' : 'pas où il est'}.`,
      missingBeside(territoire, departement),
    );
}

/** What `--type` can't do without, and was not told. */
function missingBeside(territoire: string | undefined, departement: string | undefined): string {
  if (territoire === undefined && departement === undefined)
    return 'Ajoutez --territoire et --departement : -t "Pays de Valmont" --type pays --departement 42';
  return territoire === undefined
    ? 'Ajoutez --territoire et son nom, par exemple « -t "Pays de Valmont" ».'
    : 'Ajoutez --departement et le numéro de son département, ou des siens, par exemple « --departement 42,69 ».';
}

async function territoryFor(
  options: AnswerOptions,
  questions: Questions | undefined,
  { program }: Context,
): Promise<Territory> {
  if (options.territoire !== undefined && options.territoire.trim() !== '') return territoryOf(options);
  if (questions !== undefined) return askTerritory(questions);
  throw new Failure(
    'usage',
    options.yes || !options.input
      ? 'Il manque le territoire du contrat.'
      : 'Les questions ne peuvent pas être posées ici : ce n’est pas un terminal.',
    `Répondez par des options, par exemple « ${program} init --territoire Montbrison --yes ». Les autres : --debut, --fin ou --duree, --partenaires, --axes, --titre.`,
  );
}

async function askPeriod(questions: Questions, told: Period, usual: string): Promise<Period> {
  const none = { fin: undefined, duree: undefined };
  const debut = await questions.text({
    message: 'Quand le contrat commence-t-il ? (pour cinq ans)',
    usual: told.debut,
    refuse: (typed) => problemOf(() => readPeriod({ ...none, debut: typed }, usual)),
  });
  return readPeriod({ ...none, debut }, usual);
}

async function askAxes(questions: Questions): Promise<number> {
  const typed = await questions.text({
    message: 'Combien d’axes ? (leurs titres s’écriront dans axes.yaml)',
    usual: String(USUAL_AXES),
    refuse: (text) => problemOf(() => axesOf(text)),
  });
  return axesOf(typed);
}

/** @throws Failure `usage` */
function axesOf(typed: string): number {
  const axes = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  if (axes <= MOST_AXES) return axes;
  throw new Failure('usage', `« ${typed} » n’est pas un nombre d’axes.`, `Donnez un nombre de 0 à ${MOST_AXES}.`);
}

/** What is wrong with an answer, in the words in which an option is refused. */
function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Failure)
      return [error.message, error.hint]
        .filter(Boolean)
        .join(' ')
        .replace(/, donné par --\w+,/, '');
    throw error;
  }
}

function firstDay({ debut }: Period): string {
  const date = parseDate(debut);
  return date === undefined ? debut : isoDay(date.first);
}
