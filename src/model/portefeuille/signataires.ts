import { foldName } from '../../registers/territories/names.ts';
import type { TypePartenaire } from '../yaml.generated.ts';
import { byCode, distribute, type Repartition } from './repartition.ts';
import type { ResumeContrat, SignataireResume } from './resume.ts';

/** The parties of one type. */
export interface TypeSignataire {
  readonly type: TypePartenaire;
  /** Contracts that at least one of them signs. */
  readonly contrats: number;
  /** How many organisations they are, from one contract to the next. */
  readonly organismes: number;
}

/** Who signs the contracts. */
export interface Signataires {
  /** Signed contracts. */
  readonly base: number;
  /** Signed contracts that name no party. */
  readonly nonPrecise: number;
  /** The types that sign the most contracts come first. */
  readonly types: readonly TypeSignataire[];
  /** Contracts that a CPAM signs, by its département. */
  readonly cpam: Repartition<string>;
}

/** Counts who signs `contrats`. */
export function countSignataires(contrats: readonly ResumeContrat[]): Signataires {
  const parType = distribute(contrats, ({ signataires }) => signataires.flatMap(({ type }) => type ?? []));
  const parties = contrats.flatMap(({ signataires }) => signataires);
  const withCpam = contrats.filter(({ signataires }) => signataires.some(isCpam));
  return {
    base: contrats.length,
    nonPrecise: parType.nonPrecise,
    types: parType.comptes.map(({ cle, nombre }) => ({
      type: cle,
      contrats: nombre,
      organismes: countOrganisations(parties.filter(({ type }) => type === cle)),
    })),
    cpam: distribute(withCpam, (contrat) => contrat.signataires.filter(isCpam).flatMap(departementsOf), byCode),
  };
}

const isCpam = ({ type }: SignataireResume): boolean => type === 'cpam';
const departementsOf = ({ departements }: SignataireResume): readonly string[] => departements;

/** One organisation has one number, or one name in the same départements; a number that stands once beside a name is its number. */
function countOrganisations(parties: readonly SignataireResume[]): number {
  const numbers = new Map(
    parties.flatMap((one) => (one.numero === undefined ? [] : [[nameOf(one), one.numero] as const])),
  );
  return new Set(parties.map((one) => one.numero ?? numbers.get(nameOf(one)) ?? nameOf(one))).size;
}

/** « Conseil départemental » is another one in another département. */
function nameOf({ nom, departements }: SignataireResume): string {
  return `${foldName(nom)}, ${departements.join(' ')}`;
}
