import type { Ecrit, Reference, Texte } from '../schema/standing.ts';
import type { Path } from '../source/path.ts';
import type { Chiffres } from './chiffres.ts';
import type {
  ActualiteYaml,
  AxeYaml,
  CommuniqueYaml,
  ContratYaml,
  Etat,
  FicheYaml,
  IndicateurYaml,
  Maturite,
  ObjectifStrategiqueYaml,
  PartenaireYaml,
  StatutPartenaire,
} from './yaml.generated.ts';

/** A part of the contract that knows where it stands. */
export interface Located {
  /** The way to the part itself, or to what stands under the given keys. */
  at(...keys: readonly (string | number)[]): Path;
}

/** An organisation of the contract, of whichever circle. */
export interface Partenaire extends PartenaireYaml, Located {
  /** Porteurs and cosignataires sign; the others are partners of the actions. */
  readonly estSignataire: boolean;
}

/** A strategic axis with the fiches that belong to it, in their order. */
export interface Axe extends Omit<AxeYaml, 'objectifs'>, Located {
  readonly objectifs: readonly ObjectifStrategiqueYaml[];
  readonly fiches: readonly Fiche[];
  /** Rank among the axes, from 1. */
  readonly rang: number;
}

/** A partner of one fiche. */
export interface PartenaireDeFiche {
  readonly partenaire: Partenaire;
  readonly statut: StatutPartenaire | undefined;
  readonly role: string | undefined;
}

/** A fiche-action with its references resolved. A reference that leads nowhere is absent here and told by a rule. */
export interface Fiche
  extends Omit<
      FicheYaml,
      'axe' | 'pilote' | 'copilotes' | 'partenaires' | 'indicateurs' | 'maturite' | 'objectifs' | 'fiches_liees'
    >,
    Located {
  readonly axe: Axe | undefined;
  readonly pilote: Partenaire | undefined;
  readonly copilotes: readonly Partenaire[];
  readonly partenaires: readonly PartenaireDeFiche[];
  readonly indicateurs: readonly IndicateurYaml[];
  readonly objectifs: readonly string[];
  readonly fichesLiees: readonly Fiche[];
  /** Only an `action` binds the parties; a fiche that does not say is one. */
  readonly maturite: Maturite;
}

/** A press release, with the fiches that it names. */
export interface Communique extends Omit<CommuniqueYaml, 'fiches'>, Located {
  readonly fiches: readonly Fiche[];
}

/** A news article, with the fiches that it names. */
export interface Actualite extends Omit<ActualiteYaml, 'fiches'>, Located {
  readonly fiches: readonly Fiche[];
}

/** A contract whose references are resolved and whose figures are derived once. Data only: it knows no file. */
export interface Contrat extends Located {
  /** What the YAML says; values that the schema refuses are absent. */
  readonly yaml: ContratYaml;
  /** The state it is looked at in: its own, or the one that was asked for. */
  readonly etat: Etat;
  /** Rebuilt from public sources: what they do not give is nobody's omission. */
  readonly isTranscription: boolean;
  readonly partenaires: readonly Partenaire[];
  /** The partners that sign, in the order of the YAML, which is the order of protocol. */
  readonly signataires: readonly Partenaire[];
  readonly axes: readonly Axe[];
  readonly fiches: readonly Fiche[];
  readonly communiques: readonly Communique[];
  readonly actualites: readonly Actualite[];
  readonly chiffres: Chiffres;
  /** Every text a person wrote in the contract, in the order of the YAML. */
  readonly textes: readonly Texte[];
  /** Every string that a document may print: texts, names, addresses, dates; those in files of their own come last. */
  readonly ecrits: readonly Ecrit[];
  readonly references: readonly Reference[];
  /** The signs in it that few texts hold, « ≥ », « ✓ » and braces among them; nothing where nobody has looked for them yet. */
  readonly signesRares: ReadonlySet<string> | undefined;
  /** The text at a path, from the YAML or from the file that it names. */
  text(at: Path): string | undefined;
  /** The partner of that identifier. */
  partenaire(id: string | undefined): Partenaire | undefined;
}
