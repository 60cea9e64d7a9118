import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { Fiche, Partenaire } from '../../model/contrat.ts';
import type { Maturite } from '../../model/yaml.generated.ts';
import type { Checked } from '../../rules/check.ts';

/** One of the things that an action owes before it binds anybody. */
export interface FicheItem {
  /** The key that says it in the YAML. */
  readonly key: string;
  /** Its name in a sentence: « calendrier ». */
  readonly label: string;
  readonly isThere: boolean;
  /** What is said of its absence, with what to do. */
  readonly missing: Diagnostic | undefined;
}

/** How far one fiche is. */
export interface FicheStatus {
  readonly id: string;
  readonly titre: string;
  /** Only an `action` binds the parties: a `projet` or an idea owes nothing yet. */
  readonly maturite: Maturite;
  readonly pilote: Partenaire | undefined;
  /** Where it stands, all its lines. */
  readonly place: Place;
  /** What the next state requires of it; empty for a fiche that is no action yet. */
  readonly items: readonly FicheItem[];
  /** How many of the items are there, and of how many. */
  readonly done: number;
  readonly total: number;
  /** All that the next state finds in this fiche, the missing items among it: errors, warnings, information. */
  readonly findings: readonly Diagnostic[];
}

/** What every action says once the text is agreed, in the order in which a coordinator fills it in, and the rule that asks. */
export const FICHE_ITEMS: readonly { readonly rule: string; readonly key: string; readonly label: string }[] = [
  { rule: 'fiche/pilote-present', key: 'pilote', label: 'pilote' },
  { rule: 'fiche/objectifs-presents', key: 'objectifs', label: 'objectifs' },
  { rule: 'fiche/public-present', key: 'public_cible', label: 'public' },
  { rule: 'fiche/calendrier-present', key: 'calendrier', label: 'calendrier' },
  { rule: 'fiche/indicateur-present', key: 'indicateurs', label: 'indicateurs' },
];

/**
 * How far each fiche is on its way to the next state.
 * @param ahead the contract checked as if it had reached that state
 */
export function ficheStatuses({ contrat, source, diagnostics }: Checked): readonly FicheStatus[] {
  const asked = FICHE_ITEMS.filter(({ rule }) => contrat.yaml.regles?.[rule]?.severite !== 'off');
  return contrat.fiches.map((fiche) => {
    const place = source.extent(fiche.at());
    const findings = diagnostics.filter((found) => !found.isOfWhole && isWithin(found.place, place));
    const items = fiche.maturite === 'action' ? asked.map((item) => statusOf(item, findings)) : [];
    return {
      ...named(fiche),
      place,
      findings,
      items,
      done: items.filter(({ isThere }) => isThere).length,
      total: items.length,
    };
  });
}

function named({ id, titre, maturite, pilote }: Fiche): Pick<FicheStatus, 'id' | 'titre' | 'maturite' | 'pilote'> {
  return { id, titre, maturite, pilote };
}

function statusOf({ rule, key, label }: (typeof FICHE_ITEMS)[number], findings: readonly Diagnostic[]): FicheItem {
  const missing = findings.find((found) => found.rule === rule);
  return { key, label, isThere: missing === undefined, missing };
}

/** Whether a place begins within the lines of another. */
function isWithin({ file, line, column }: Place, whole: Place): boolean {
  if (file !== whole.file) return false;
  const isAfterStart = line > whole.line || (line === whole.line && column >= whole.column);
  return isAfterStart && (line < whole.endLine || (line === whole.endLine && column <= whole.endColumn));
}
