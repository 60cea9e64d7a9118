import type { Contrat, Fiche } from '../model/contrat.ts';
import type { FicheYaml } from '../model/yaml.generated.ts';

/** A fiche as the YAML has it: its identifiers not yet resolved, its lists with their holes, so that a rank is a place. */
export function writtenFiche({ yaml }: Contrat, { at }: Fiche): Partial<FicheYaml> {
  return yaml.fiches?.[Number(at()[1])] ?? {};
}
