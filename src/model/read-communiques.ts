import type { Communique, Fiche } from './contrat.ts';
import { located } from './located.ts';
import { present } from './prune.ts';
import type { ContratYaml } from './yaml.generated.ts';

/** The press releases of a contract, with the fiches that each names. */
export function readCommuniques(yaml: ContratYaml, fiches: readonly Fiche[]): readonly Communique[] {
  const byId = new Map([...fiches].reverse().map((fiche) => [fiche.id, fiche]));
  return present(yaml.communiques).map(([communique, index]) => ({
    ...communique,
    titre: communique.titre ?? '',
    ...located(['communiques', index]),
    fiches: present(communique.fiches).flatMap(([id]) => byId.get(id) ?? []),
  }));
}
