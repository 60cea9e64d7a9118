import { annotated } from '../schema/annotations.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import { type Chiffres, type Counted, deriveChiffres } from './chiffres.ts';
import type { Contrat, Partenaire } from './contrat.ts';
import { extended } from './extended.ts';
import { firstById } from './first-by-id.ts';
import { placesFrom } from './located.ts';
import { present, prune } from './prune.ts';
import { readFiches } from './read-fiches.ts';
import { readParutions } from './read-parutions.ts';
import type { ContratYaml, Etat, PartenaireYaml } from './yaml.generated.ts';

/**
 * Makes the contract from its source. Words that the schema requires and a draft lacks are empty, so that no rule trips over
 * a hole: the schema has told of it.
 * @param invalid the values that the schema refuses; they are left out
 * @param etat the state to look at it in, instead of its own
 */
export function readContrat(source: Source, invalid: readonly Path[], etat?: Etat): Contrat {
  // The schema has spoken: what it refuses is pruned, so the rest has the types generated from it.
  const yaml = prune(source.data, invalid) as unknown as ContratYaml;
  const partenaires = present(yaml.partenaires).map(([partenaire, index]) => readPartenaire(partenaire, index));
  const byId = firstById(partenaires);
  const { axes, fiches } = readFiches(yaml, byId);
  const signataires = partenaires.filter(({ estSignataire }) => estSignataire);
  const counted = { yaml, axes, fiches, partenaires, signataires };
  return Object.assign(new Counting(counted), {
    at: placesFrom([]),
    etat: etat ?? yaml.etat ?? 'brouillon',
    isTranscription: yaml.transcription !== undefined,
    ...counted,
    ...readParutions(yaml, fiches),
    ...annotated(yaml, source.text),
    signesRares: source.unusual,
    text: (at: Path) => source.text(at),
    partenaire: (id: string | undefined) => (id === undefined ? undefined : byId.get(id)),
  });
}

/**
 * A contract that counts when it is asked for its figures: to check one, hardly any is needed. A class, for V8 keeps the getters of an
 * object literal for long, and with them the contract.
 */
class Counting implements Pick<Contrat, 'chiffres'> {
  readonly #counted: Counted;
  #chiffres: Chiffres | undefined;

  constructor(counted: Counted) {
    this.#counted = counted;
  }

  get chiffres(): Chiffres {
    this.#chiffres ??= deriveChiffres(this.#counted);
    return this.#chiffres;
  }
}

function readPartenaire(partenaire: PartenaireYaml, index: number): Partenaire {
  const estSignataire = partenaire.role === 'porteur' || partenaire.role === 'cosignataire';
  return extended(partenaire, {
    nom: partenaire.nom ?? '',
    at: placesFrom(['partenaires', index]),
    estSignataire,
  });
}
