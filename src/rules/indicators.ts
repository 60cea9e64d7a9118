import type { Contrat, Fiche } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { IndicateurYaml } from '../model/yaml.generated.ts';
import { type Path, valueAt } from '../source/path.ts';

/** An indicator, the fiche that it measures, and where it stands. */
export interface PlacedIndicator {
  readonly indicateur: IndicateurYaml;
  readonly fiche: Fiche;
  readonly at: (...keys: readonly (string | number)[]) => Path;
}

/** The indicators of a fiche, each at its place in the YAML. */
function indicatorsOf({ yaml }: Contrat, fiche: Fiche): readonly PlacedIndicator[] {
  const written = valueAt(yaml, fiche.at('indicateurs')) as readonly IndicateurYaml[] | undefined;
  return present(written).map(([indicateur, index]) => ({
    indicateur,
    fiche,
    at: (...keys) => fiche.at('indicateurs', index, ...keys),
  }));
}

/** The indicators of all fiches, in the order of the YAML. */
export function allIndicators(contrat: Contrat): readonly PlacedIndicator[] {
  return contrat.fiches.flatMap((fiche) => indicatorsOf(contrat, fiche));
}
