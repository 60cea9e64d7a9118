import type { Contrat, Partenaire } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { EtapeYaml, NomEtape, TypePartenaire } from '../model/yaml.generated.ts';
import type { Path } from '../source/path.ts';
import { onceFor } from './once-for.ts';

const COLLECTIVITES: ReadonlySet<TypePartenaire> = new Set(['collectivite', 'epci', 'departement', 'region']);
const WITHOUT_ASSEMBLY: ReadonlySet<TypePartenaire> = new Set(['ars', 'prefecture', 'etat']);

/** Whether a party is a collectivité territoriale or a groupement of them, which the law wants among the signatories. */
export function isCollectivite({ type }: Pick<Partenaire, 'type'>): boolean {
  return COLLECTIVITES.has(type);
}

/** Whether a party is the State or its agency, which sign without any délibération. */
export function signsWithoutAssembly({ type }: Partenaire): boolean {
  return WITHOUT_ASSEMBLY.has(type);
}

/** Whether a partner is one of those that the law wants among the signatories, and none of its kind signs: that is told. */
export function isMissedAmongSignatories({ signataires }: Contrat, partenaire: Partenaire): boolean {
  if (partenaire.estSignataire) return false;
  if (partenaire.type === 'ars') return !signataires.some(({ type }) => type === 'ars');
  return isCollectivite(partenaire) && !signataires.some(isCollectivite);
}

/** A step of the procedure, where it stands, and whose it is. */
export interface Step {
  readonly etape: EtapeYaml;
  readonly at: (...keys: readonly string[]) => Path;
  /** The partner named, or the only signatory collectivity when none is named; else nobody can tell. */
  readonly partenaire: Partenaire | undefined;
}

/** Whether a step may be there under a name that is refused: nothing can be concluded from its absence. */
export function mayHideStep({ yaml }: Contrat, isRefused: (at: Path) => boolean): boolean {
  const steps = yaml.procedure ?? [];
  return isRefused(['procedure']) || steps.some((_, index) => isRefused(['procedure', index, 'etape']));
}

/** The steps of that name, in the order of the YAML. */
export function stepsOf(contrat: Contrat, name: NomEtape): readonly Step[] {
  return allSteps(contrat).filter(({ etape }) => etape.etape === name);
}

// A dozen rules ask for the same contract.
const allSteps = onceFor((contrat: Contrat): readonly Step[] => {
  const collectivites = contrat.signataires.filter(isCollectivite);
  const only = collectivites.length === 1 ? collectivites[0] : undefined;
  return present(contrat.yaml.procedure).map(([etape, index]) => ({
    etape,
    at: (...keys) => ['procedure', index, ...keys],
    partenaire: etape.partenaire === undefined ? only : contrat.partenaire(etape.partenaire),
  }));
});
