import type { Contrat, Fiche } from '../../model/contrat.ts';
import { evaluateExpression, KNOWN_EXPRESSIONS } from '../../model/expressions.ts';
import { valueAt } from '../../source/path.ts';

/**
 * What is made of a fiche, kept for as long as the fiche and all that it draws on are the very same values: several documents show
 * it, and whoever follows a contract reads it again at every save, with one fiche of sixty changed.
 * @param make draws on nothing of the contract but what {@link drawnOn} tells, which a test holds
 */
export function keptFiche<Made extends object>(
  make: (contrat: Contrat, fiche: Fiche) => Made,
): (contrat: Contrat, fiche: Fiche) => Made {
  // Forgotten with the reading of the fiche.
  const kept = new WeakMap<object, { readonly made: Made; readonly from: readonly unknown[] }>();
  return (contrat, fiche) => {
    const written = valueAt(contrat.yaml, fiche.at());
    if (typeof written !== 'object' || written === null || namesFile(written)) return make(contrat, fiche);
    const from = drawnOn(contrat, fiche);
    const known = kept.get(written);
    if (known?.from.length === from.length && known.from.every((value, index) => Object.is(value, from[index])))
      return known.made;
    const made = make(contrat, fiche);
    kept.set(written, { made, from });
    return made;
  };
}

/**
 * All that a fiche may show besides what is written in it: the contract without its fiches and releases, what expressions stand
 * for, and the fiches that it names.
 */
function drawnOn(contrat: Contrat, fiche: Fiche): readonly unknown[] {
  return [...around(contrat), ...fiche.fichesLiees.map((other) => valueAt(contrat.yaml, other.at()))];
}

function around(contrat: Contrat): readonly unknown[] {
  const known = surroundings.get(contrat);
  if (known !== undefined) return known;
  const { yaml, etat, isTranscription } = contrat;
  const others = Object.entries(yaml).filter(([key]) => !LISTS.has(key));
  const expressions = KNOWN_EXPRESSIONS.map((source) => JSON.stringify(evaluateExpression(source, contrat)));
  const found = [etat, isTranscription, ...expressions, ...others.flat()];
  surroundings.set(contrat, found);
  return found;
}

const surroundings = new WeakMap<Contrat, readonly unknown[]>();

/** The lists whose items stand each in a file of its own, and are not drawn on as a whole. */
export const LISTS: ReadonlySet<string> = new Set(['fiches', 'communiques', 'actualites']);

/** Whether something of a fiche stands in a file of its own, which may change without it. */
function namesFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const known = naming.get(value);
  if (known !== undefined) return known;
  const names = Object.entries(value).some(([key, inner]) => key === 'fichier' || namesFile(inner));
  naming.set(value, names);
  return names;
}

const naming = new WeakMap<object, boolean>();
