import { callerAmong } from '../called.ts';
import { askFor, asYaml, type Closest, closestAmong, spellingAmong } from '../closest-id.ts';
import { type Collection, type Declared, declaredIn } from '../collections.ts';
import { type Detail, defineRule, type Rule, type RuleContext } from '../define.ts';
import { citedAs, findRenamed, type Renamed } from '../renamed.ts';

/** More identifiers than this are a wall: the nearest alone helps. */
const LISTED = 12;

export const rule: Rule = defineRule({
  id: 'reference/connue',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque identifiant cité est celui d’un élément déclaré.',
  why: 'Ce renvoi ne mènerait nulle part dans les documents.',
  hint: 'Reprenez exactement un identifiant déclaré.',
  examples: {
    valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [agglo], frequence: annuelle }
    `,
    invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [aglo], frequence: annuelle }
    `,
  },
  check({ contrat, report }) {
    const declared = declaredIn(contrat);
    // Nearly always all are known, and nothing has to be searched for.
    if (contrat.references.every(({ id, collection }) => isKnown(declared.get(collection), id))) return;
    const collections = new Map([...declared].map(([name, one]) => [name, readKnown(one)]));
    const told = new Set<string>();
    const renamed = findRenamed(contrat, collections);
    tellRenamed([...renamed.values()], report);
    for (const { at, id, collection: name } of contrat.references) {
      const known = collections.get(name);
      if (known === undefined || isRight(known, id) || told.has(known.collection.where)) continue;
      if (renamed.has(citedAs(known.collection, id))) continue;
      const mistyped = disguisedId(id, known) ?? nameForId(id, known);
      const closest = mistyped === undefined ? known.closest(id) : undefined;
      if (mistyped !== undefined) {
        report(at, mistyped.message, mistyped);
      } else if (closest === undefined) {
        // A forgotten file breaks every reference to it: one message says so.
        told.add(known.collection.where);
        const { message, hint } = noneDeclared(id, known.collection);
        report(at, message, { hint });
      } else if (closest.isNear || !known.lost.explains(id)) {
        const { message, ...detail } = unknownId(id, closest, known);
        report(at, message, detail);
      }
    }
  },
});

/** A letter changed in a declaration breaks every reference to it: it is told once, there. */
function tellRenamed(renamed: readonly Renamed[], report: RuleContext['report']): void {
  for (const { at, id, cited, times } of renamed) {
    report(at, `« ${id} » n’est cité nulle part, et « ${cited} », cité ${times} fois, n’est déclaré nulle part.`, {
      hint: `Écrivez ici « ${cited} », ou corrigez chaque renvoi.`,
      suggestion: asYaml(cited),
    });
  }
}

function isKnown(known: Declared | undefined, id: string): boolean {
  return known === undefined || known.ids.has(id) || known.collection.words?.includes(id) === true;
}

/** Whether an identifier names something, or may: an element whose own identifier is refused. */
function isRight(known: Known, id: string): boolean {
  return isKnown(known, id) || known.hasRefused;
}

function unknownId(id: string, closest: Closest, { collection, spelling, ids }: Known): Told {
  const { one, feminine } = collection;
  return {
    message: `Auc${feminine ? 'une' : 'un'} ${one} ne porte l’identifiant « ${id} ».`,
    hint: hintFor(id, closest, collection, ids),
    ...(closest.isNear ? { suggestion: asYaml(closest.id) } : {}),
    isSafe: spelling(id) === closest.id,
  };
}

/** What is said of an identifier. */
interface Told extends Detail {
  readonly message: string;
}

function disguisedId(id: string, { ids }: Known): Told | undefined {
  const bare = withoutDisguise(id);
  if (bare === id || !ids.has(bare)) return undefined;
  return {
    message: DISGUISED,
    hint: `Effacez la valeur et retapez-la : ${asYaml(bare)}.`,
    suggestion: asYaml(bare),
    isSafe: true,
  };
}

/** What people call a thing is not what a reference cites: « Bus santé » for "1.2". */
function nameForId(id: string, { called, spelling, collection }: Known): Told | undefined {
  const meant = spelling(id) === undefined ? called(id) : undefined;
  if (meant === undefined) return undefined;
  const { one, where, feminine } = collection;
  return {
    message: `Un renvoi cite un identifiant, et « ${id} » est le nom d’un${feminine ? 'e' : ''} ${one}.`,
    hint: `Écrivez ${asYaml(meant)}, son « id » sous ${where}.`,
    suggestion: asYaml(meant),
  };
}

/** A collection in which an identifier is searched for. */
interface Known extends Declared {
  /** An element whose identifier is refused may be the one that is meant: its own message comes first. */
  readonly hasRefused: boolean;
  readonly closest: (id: string) => Closest | undefined;
  /** The identifier that differs from a word by accents, capitals and hyphens alone, if there is exactly one. */
  readonly spelling: (id: string) => string | undefined;
  /** The identifier of the one element that has a word for name. */
  readonly called: (id: string) => string | undefined;
  readonly lost: Lost;
}

/** The identifiers that stand twice: each has taken the place of another, which is cited in vain. */
interface Lost {
  /** Whether an unknown identifier may be one of those that were overwritten. */
  explains(id: string): boolean;
}

function lostBehind(doubles: number): Lost {
  const lost = new Set<string>();
  return {
    explains(id) {
      if (lost.size < doubles) lost.add(id);
      return lost.has(id);
    },
  };
}

const DISGUISED = 'Cet identifiant porte des guillemets de Word, ou un signe invisible comme une espace insécable.';

/** An identifier without the signs that a word processor puts around it. */
function withoutDisguise(id: string): string {
  return id.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff“”„«»‘]/gu, '');
}

function readKnown(declared: Declared): Known {
  const { elements, ids } = declared;
  const refused = elements.filter(({ id }) => id === undefined).length;
  return {
    ...declared,
    hasRefused: refused > 0,
    closest: closestAmong(ids),
    spelling: spellingAmong(ids),
    called: callerAmong(elements),
    lost: lostBehind(elements.length - refused - ids.size),
  };
}

function hintFor(id: string, closest: Closest, { where, feminine, isOfBodies }: Collection, ids: Known['ids']): string {
  const names = [...ids].map(asYaml).join(', ');
  const all = ids.size > 1 && ids.size <= LISTED ? ` ${names}.` : '';
  const ask = closest.isNear || all === '' ? askFor(closest) : 'Prenez l’un de ceux qui existent :';
  const known = closest.isNear && all !== '' ? ' Identifiants connus :' : '';
  // Whoever wrote an address means somebody: to declare them would put a person's name into the documents.
  if (isOfBodies && id.includes('@'))
    return `Écrivez l’identifiant d’un organisme${all === '' ? '' : ` (${names})`}, jamais une personne.`;
  const caution = isOfBodies ? ' : un organisme, jamais une personne' : '';
  return `${ask}${known}${all} Sinon, déclarez-l${feminine ? 'a' : 'e'} sous ${where}${caution}.`;
}

function noneDeclared(id: string, { one, where, feminine }: Collection): { message: string; hint: string } {
  return {
    message: `Le contrat cite « ${id} » et ne déclare auc${feminine ? 'une' : 'un'} ${one}.`,
    hint: `Déclarez-l${feminine ? 'a' : 'e'} sous ${where} ; s’il manque un fichier, remettez-le dans le dossier.`,
  };
}
