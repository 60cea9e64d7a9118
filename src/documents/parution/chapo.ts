import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { DatePreciseYaml } from '../../model/yaml.generated.ts';
import { enumerate } from '../../text/agreement.ts';
import { canBeBefore, formatDateInSentence, formatDateLong, parseDate } from '../../text/dates.ts';
import { ordinal } from '../../text/ordinal-words.ts';
import { nomDansPhrase } from '../parts/nom.ts';
import { deTerritoire } from '../parts/territoire.ts';
import type { Bloc } from '../view.ts';
import { enTete, paragraphe } from '../words.ts';

/**
 * The head of a release: all who sign, when and where, and which contract it is.
 * @param publieLe the day of the text, if it says one: whoever signs after it « signera »
 */
export function chapoCompose(contrat: Contrat, publieLe: DatePreciseYaml | undefined): readonly Bloc[] {
  if (contrat.signataires.length === 0) return [];
  const apart = present(contrat.yaml.signatures).map(([{ partenaire }]) => partenaire);
  const together = contrat.signataires.filter(({ id }) => !apart.includes(id));
  const sentences = [
    ...(together.length === 0 ? [] : [signature(contrat, together, contrat.yaml.signature, objet(contrat), publieLe)]),
    ...present(contrat.yaml.signatures).flatMap(([signed]) => {
      const who = contrat.partenaire(signed.partenaire);
      return who === undefined
        ? []
        : [signature(contrat, [who], signed, together.length === 0 ? objet(contrat) : 'ce contrat', publieLe)];
    }),
  ];
  return [paragraphe(contrat, sentences.join(' '))];
}

interface Signing {
  readonly date?: DatePreciseYaml;
  readonly lieu?: string;
  readonly evenement?: string;
}

/** « L'ARS et la Ville de Paris ont signé, vendredi 4 mai 2018 à Paris, le premier contrat local de santé (CLS) à Paris. » */
function signature(
  { etat }: Contrat,
  who: readonly Partenaire[],
  { date, lieu, evenement }: Signing = {},
  what: string,
  publieLe: DatePreciseYaml | undefined,
): string {
  const names = enumerate(who.map((signataire) => nomDansPhrase(signataire)));
  const several = who.length > 1;
  const verb = verbFor(several, etat !== 'signe' ? 'planned' : isAfter(date, publieLe) ? 'future' : 'past');
  const known = etat === 'signe' ? [date && jour(date), lieu && `à ${lieu}`, evenement && `(${evenement})`] : [];
  const when = known.filter(Boolean).join(' ');
  return `${enTete(names)} ${verb}${when === '' ? '' : `, ${when},`} ${what}.`;
}

const VERBS = {
  planned: ['va signer', 'vont signer'],
  future: ['signera', 'signeront'],
  past: ['a signé', 'ont signé'],
} as const;

function verbFor(several: boolean, when: keyof typeof VERBS): string {
  return VERBS[when][several ? 1 : 0];
}

/** Whether a signature surely comes after the day of the text. */
function isAfter(signed: DatePreciseYaml | undefined, published: DatePreciseYaml | undefined): boolean {
  const [signing, text] = [signed, published].map((date) => (date === undefined ? undefined : parseDate(date)));
  return signing !== undefined && text !== undefined && !canBeBefore(signing, text);
}

/** « vendredi 4 mai 2018 », « en mai 2018 ». */
function jour(date: DatePreciseYaml): string {
  const parsed = parseDate(date);
  if (parsed === undefined) return String(date);
  return parsed.precision === 'day' ? formatDateLong(parsed) : formatDateInSentence(parsed);
}

/** « le premier contrat local de santé (CLS) à Paris », « le 2e contrat local de santé (CLS) du Valmont ». */
function objet({ yaml: { rang, generation, territoire } }: Contrat): string {
  const where =
    rang?.lieu ??
    (rang?.dans === undefined
      ? deTerritoire(territoire)
      : `${deTerritoire(territoire)}, ${ordinal(rang.ordre, 'm')} dans ${rang.dans}`);
  const order = rang?.dans === undefined ? (rang?.ordre ?? generation) : generation;
  return `le ${order === undefined ? '' : `${ordinal(order, 'm')} `}contrat local de santé (CLS) ${where}`;
}
