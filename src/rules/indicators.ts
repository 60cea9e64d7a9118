import type { Contrat, Fiche } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { IndicateurYaml } from '../model/yaml.generated.ts';
import type { Path } from '../source/path.ts';
import { onceFor } from './once-for.ts';
import { writtenFiche } from './written-fiche.ts';

/** An indicator, the fiche that it measures, and where it stands. */
export interface PlacedIndicator {
  readonly indicateur: IndicateurYaml;
  readonly fiche: Fiche;
  readonly at: (...keys: readonly (string | number)[]) => Path;
}

/** The indicators of a fiche, each at its place in the YAML. */
function indicatorsOf(contrat: Contrat, fiche: Fiche): readonly PlacedIndicator[] {
  return present(writtenFiche(contrat, fiche).indicateurs).map(([indicateur, index]) => ({
    indicateur,
    fiche,
    at: (...keys) => fiche.at('indicateurs', index, ...keys),
  }));
}

/** The indicators of all fiches, in the order of the YAML. Half a dozen rules ask for the same contract. */
export const allIndicators: (contrat: Contrat) => readonly PlacedIndicator[] = onceFor((contrat) =>
  contrat.fiches.flatMap((fiche) => indicatorsOf(contrat, fiche)),
);
