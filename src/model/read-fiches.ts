import type { Axe, Fiche, Partenaire } from './contrat.ts';
import { extended } from './extended.ts';
import { firstById } from './first-by-id.ts';
import { groupBy } from './group-by.ts';
import { placesFrom } from './located.ts';
import { present, presentItems } from './prune.ts';
import type { AxeYaml, ContratYaml, FicheYaml } from './yaml.generated.ts';

/** The axes and fiches of a contract, each knowing the others. */
export interface Plan {
  readonly axes: readonly Axe[];
  readonly fiches: readonly Fiche[];
}

type Writable<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/**
 * Resolves axes and fiches.
 * @param partenaires by identifier; of two with the same, the first
 */
export function readFiches(yaml: ContratYaml, partenaires: ReadonlyMap<string, Partenaire>): Plan {
  const axes = present(yaml.axes).map(([axe, index], rank) => readAxe(axe, index, rank + 1));
  const axeById = firstById(axes);
  const fiches = present(yaml.fiches).map(([fiche, index]) => readFiche(fiche, index, axeById, partenaires));
  const ficheById = firstById(fiches);
  // Axes and fiches name each other, so each is made first and told of the others here.
  const byAxe = groupBy(fiches, ({ axe }) => axe);
  for (const axe of axes) axe.fiches = byAxe.get(axe) ?? [];
  for (const [rank, [fiche]] of present(yaml.fiches).entries()) {
    const made = fiches[rank];
    if (made) made.fichesLiees = resolve(fiche.fiches_liees, ficheById);
  }
  return { axes, fiches };
}

function readAxe(axe: AxeYaml, index: number, rang: number): Writable<Axe> {
  return extended(axe, {
    titre: axe.titre ?? '',
    at: placesFrom(['axes', index]),
    objectifs: presentItems(axe.objectifs),
    fiches: [],
    rang,
  });
}

function readFiche(
  fiche: FicheYaml,
  index: number,
  axes: ReadonlyMap<string, Axe>,
  partenaires: ReadonlyMap<string, Partenaire>,
): Writable<Fiche> {
  return extended(fiche, {
    titre: fiche.titre ?? '',
    at: placesFrom(['fiches', index]),
    axe: fiche.axe === undefined ? undefined : axes.get(fiche.axe),
    pilote: fiche.pilote === undefined ? undefined : partenaires.get(fiche.pilote),
    copilotes: resolve(fiche.copilotes, partenaires),
    partenaires: presentItems(fiche.partenaires).flatMap(({ id, statut, role }) => {
      const partenaire = partenaires.get(id);
      return partenaire === undefined ? [] : [{ partenaire, statut, role }];
    }),
    indicateurs: presentItems(fiche.indicateurs),
    objectifs: presentItems(fiche.objectifs),
    maturite: fiche.maturite ?? 'action',
    fichesLiees: [],
  });
}

function resolve<Part>(
  ids: readonly (string | undefined)[] | undefined,
  byId: ReadonlyMap<string, Part>,
): readonly Part[] {
  return presentItems(ids).flatMap((id) => byId.get(id) ?? []);
}
