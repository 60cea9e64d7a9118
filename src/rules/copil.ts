import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { InstanceYaml } from '../model/yaml.generated.ts';
import type { Path } from '../source/path.ts';

/** The steering committee and where it stands. */
export interface Copil {
  readonly copil: InstanceYaml;
  readonly at: (...keys: readonly (string | number)[]) => Path;
}

/** The first instance that is a steering committee, if any. */
export function findCopil({ yaml }: Contrat): Copil | undefined {
  const found = present(yaml.gouvernance?.instances).find(([instance]) => isCopil(instance));
  if (found === undefined) return undefined;
  const [copil, index] = found;
  return { copil, at: (...keys) => ['gouvernance', 'instances', index, ...keys] };
}

/** An instance that does not say its type may say it in its name. */
function isCopil({ id, type, nom }: InstanceYaml): boolean {
  if (type !== undefined) return type === 'copil';
  return id === 'copil' || /^comité de pilotage\b/i.test(nom);
}
