import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fold } from '../../diagnostics/fold.ts';
import { visible } from '../../diagnostics/frame.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { diskProject } from '../../project/disk.ts';
import { checkContrat } from '../../rules/check.ts';
import { RULES } from '../../rules/index.generated.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import type { FicheStatus } from './fiche-status.ts';
import { type ContractStatus, readStatus } from './read-status.ts';
import { whatToType } from './what-next.ts';

/** So many errors, fiches and things to write are named; the commands below name them all. */
const NAMED = 4;

/** Where the contract of a folder stands, in a few lines. */
export function contractNow(folder: string, context: Context): string {
  const checked = checkContrat(diskProject(folder, context.currentDirectory));
  const status = readStatus(checked);
  const parts = [
    head(status, context),
    errors(status, context),
    toWrite(status, context),
    fiches(status, context),
    next(status, context),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];
type Style = Pick<Context, 'paint' | 'width' | 'program'>;

function head({ titre, etat, errors: wrong, warnings, fiches: all }: ContractStatus, { paint, width }: Style): Lines {
  const title = fold(visible(titre === '' ? 'Contrat sans titre' : titre), width).map((line) => paint.bold(line));
  const counts = [
    LABELS.etat[etat],
    plural(all.length, 'fiche'),
    wrong.length === 0 ? paint.green('aucune erreur') : paint.red(plural(wrong.length, 'erreur')),
    ...(warnings.length === 0 ? [] : [plural(warnings.length, 'avertissement')]),
  ];
  return [...title, ...fold(counts.join(' · '), width)];
}

function errors({ errors: wrong }: ContractStatus, { width, paint }: Style): Lines {
  return [
    ...wrong.slice(0, NAMED).flatMap((found) => {
      const { file, line, column } = found.place;
      return [paint.bold(`${visible(file)}:${line}:${column}`), ...fold(shortMessage(found), width, '  ')];
    }),
    ...rest(wrong.length, 'autre erreur', 'autres erreurs'),
  ];
}

/** What the next state asks of the contract as a whole; what it asks of fiches stands with them. */
function toWrite({ errors: wrong, missing, fiches: all, next: state }: ContractStatus, { width }: Style): Lines {
  const ofFiches = new Set(all.flatMap(({ items }) => items.map((item) => item.missing)));
  const others = missing.filter((found) => !ofFiches.has(found));
  if (wrong.length > 0 || others.length === 0) return [];
  return [
    ...fold(
      state === 'signe' ? 'Pour un contrat signé, il manque :' : 'Pour que le texte soit arrêté, il manque :',
      width,
    ),
    ...others.slice(0, NAMED).flatMap((found) => fold(shortMessage(found), width, '  - ', '    ')),
    ...rest(others.length, 'autre point', 'autres points'),
  ];
}

function fiches({ errors: wrong, fiches: all }: ContractStatus, { width }: Style): Lines {
  const owing = all.filter(({ total }) => total > 0);
  const open = owing.filter(({ done, total }) => done < total);
  if (wrong.length > 0 || open.length === 0) return [];
  return [
    ...fold(`Fiches complètes : ${owing.length - open.length} sur ${owing.length}. Il reste à écrire :`, width),
    ...open.slice(0, NAMED).flatMap((fiche) => fold(visible(lacking(fiche)), width, '  - ', '    ')),
    ...rest(open.length, 'autre fiche', 'autres fiches'),
  ];
}

function lacking({ id, titre, items }: FicheStatus): string {
  return `${id} « ${titre} » : ${enumerate(items.filter(({ isThere }) => !isThere).map(({ label }) => label))}`;
}

function next({ steps }: ContractStatus, style: Style): Lines {
  const typed = steps.flatMap(({ sentence, command }) =>
    command === undefined ? [] : [[command.join(' '), sentence] as const],
  );
  const told = steps
    .filter(({ command }) => command === undefined)
    .flatMap(({ sentence }) => fold(sentence, style.width, '  '));
  return ['Et maintenant :', ...told, ...whatToType(typed, style)];
}

function rest(count: number, one: string, many: string): Lines {
  return count <= NAMED ? [] : [`  et ${plural(count - NAMED, one, many)}`];
}

const WHYS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, why }) => [id, why]));

/** What is wrong, without why it matters: `validate` says that. */
function shortMessage({ rule, message }: Diagnostic): string {
  const why = WHYS.get(rule);
  return visible(why !== undefined && message.endsWith(` ${why}`) ? message.slice(0, -why.length - 1) : message);
}
