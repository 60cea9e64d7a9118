import { visible } from '../../diagnostics/frame.ts';
import type { Choix, DocumentDefinition } from '../../documents/define.ts';
import type { View } from '../../documents/view.ts';
import type { Contrat } from '../../model/contrat.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import { type StandingFiles, withoutEnding } from './standing-files.ts';

/** A contract, and how views are made of it. */
export interface Source {
  readonly contrat: Contrat;
  /** Every document that there is. */
  readonly documents: readonly DocumentDefinition[];
  /** Those of which this rendering made something. */
  readonly views: readonly View[];
  viewsOf(documents: readonly DocumentDefinition[], choix: Choix): readonly View[];
}

/**
 * The files that an earlier rendering made of this contract, and that no rendering of it would make any more: those of a release
 * that was taken away. Beside the others they look as if they were true. What was merely not asked for this time is none of them.
 */
export function leftBehind(standing: StandingFiles, source: Source): readonly string[] {
  const { contrat, documents, views, viewsOf } = source;
  // In a state that is not its own the contract lacks documents that it has.
  if (contrat.etat !== contrat.yaml.etat) return [];
  const made = standing.made(new Set(views.map(({ fichier }) => fichier)));
  if (made.length === 0) return [];
  const all = documents.filter((document) => document.hasMatter(contrat));
  const byPilot = all.filter(({ askedBy }) => askedBy === 'pilotes');
  const pilotes = contrat.partenaires.map(({ id }) => id);
  const wanted = [
    ...viewsOf(all, { pilotes: [], fiches: [] }),
    ...(pilotes.length === 0 ? [] : viewsOf(byPilot, { pilotes, fiches: [] })),
  ];
  const names = new Set(wanted.map(({ fichier }) => fichier));
  return made.filter((name) => !names.has(withoutEnding(name)));
}

/** So many are named. */
const NAMED = 6;

/**
 * Says which files were left behind. They are never taken away: nobody but their author knows whether they were published.
 * @param output the folder that holds them, as it is shown
 */
export function tellLeftBehind(names: readonly string[], output: string, { say, paint }: Context): void {
  if (names.length === 0) return;
  const shown = names.slice(0, NAMED).map((name) => `« ${visible(name)} »`);
  const more = names.length > NAMED ? [plural(names.length - NAMED, 'autre')] : [];
  const [are, them] = names.length > 1 ? ['ne sont plus des documents', 'les'] : ['n’est plus un document', 'le'];
  say(
    `${paint.yellow('!')} Dans « ${visible(output)} », ${enumerate([...shown, ...more])} ${are} du contrat tel qu’il est maintenant.`,
  );
  const drop = them === 'les' ? 'Supprimez-les' : 'Supprimez-le';
  say(
    `  ${paint.cyan(`→ ${drop}, ou rangez-${them} ailleurs pour ${them} garder : ici, on ${them} croirait à jour.`)}`,
  );
}
