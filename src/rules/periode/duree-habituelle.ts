import type { PeriodeYaml } from '../../model/yaml.generated.ts';
import type { Path } from '../../source/path.ts';
import { monthsBetween } from '../../text/dates.ts';
import { formatDuration, parseDuration } from '../../text/durations.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

/** In months. */
const SHORTEST = 36;
const LONGEST = 60;
const USUAL = ', quand trois à cinq ans sont d’usage.';
/** « 5 ans » is said of a period that ends on 1 July as well as of one that ends on 30 June. */
const TOLERANCE = 1;

export const rule: Rule = defineRule({
  id: 'periode/duree-habituelle',
  severity: 'info',
  from: 'brouillon',
  summary: 'Un contrat local de santé dure d’ordinaire de trois à cinq ans.',
  why: 'Plus court, il finit avant que ses actions aient un effet ; plus long, il survit au diagnostic qui le fonde.',
  hint: 'Si cette durée est voulue, gardez-la ; sinon, vérifiez l’année du début et celle de la fin.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2034-06-30 }
    `,
  },
  check({ contrat, report }) {
    // What comes before the contract itself is short by nature.
    if (contrat.yaml.nature === 'prefiguration') return;
    const length = lengthOf(contrat.yaml.periode ?? {});
    if (length === undefined) return;
    const { at, least, most } = length;
    const isExact = least === most;
    if (most < SHORTEST - length.tolerance) {
      const words = most < 1 ? 'moins d’un mois' : formatDuration(most);
      report(at, `Le contrat dure ${words}${isExact || most < 1 ? '' : ' au plus'}${USUAL}`);
    } else if (least > LONGEST + length.tolerance) {
      report(at, `Le contrat dure ${formatDuration(least)}${isExact ? '' : ' au moins'}${USUAL}`);
    }
  },
});

interface Length {
  readonly at: Path;
  /** In months. */
  readonly least: number;
  readonly most: number;
  readonly tolerance: number;
}

/** How long the contract runs; nothing where its dates contradict each other or the stated duration: that has its own message. */
function lengthOf({ debut, fin, duree }: PeriodeYaml): Length | undefined {
  const [from, to] = [readDate(debut), readDate(fin)];
  const dated = from === undefined || to === undefined ? undefined : monthsBetween(from, to);
  if (dated !== undefined && dated.most < 0) return undefined;
  const stated = duree === undefined ? undefined : parseDuration(duree);
  if (stated === undefined) return dated && { ...dated, at: ['periode', 'fin'], tolerance: TOLERANCE };
  if (dated !== undefined && (stated < dated.least - TOLERANCE || stated > dated.most + TOLERANCE)) return undefined;
  return { least: stated, most: stated, at: ['periode', 'duree'], tolerance: 0 };
}
