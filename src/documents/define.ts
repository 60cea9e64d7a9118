import type { Contrat } from '../model/contrat.ts';
import type { ImageYaml } from '../model/yaml.generated.ts';
import type { Surface } from '../project/contours.ts';
import type { Day } from '../text/calendar.ts';
import type { Picture, View } from './view.ts';

/** A PDF that was made in the same rendering. */
export interface MadePdf {
  /** Name of the file, beside which the others are written: « contrat.pdf ». */
  readonly fichier: string;
  readonly bytes: number;
  readonly pages: number;
}

/** The fiches that were asked for: those of the partners with these identifiers, or those with these. None named is all. */
export interface Choix {
  readonly pilotes: readonly string[];
  readonly fiches: readonly string[];
}

/** What a document is given besides the contract: everything that would have to be read or asked. */
export interface Making {
  /** The picture that an image of the contract names; `undefined` if its file is none that can be shown. */
  picture(image: ImageYaml): Picture | undefined;
  /** The surfaces of a GeoJSON file of the contract; `undefined` if it is none that can be shown. */
  contours(fichier: string): readonly Surface[] | undefined;
  /** The PDF of a document that this one {@link DocumentDefinition.follows}; `undefined` if it is not made this time. */
  made(document: string): MadePdf | undefined;
  /** Absent where nothing was asked for by name. */
  readonly choix?: Choix | undefined;
  /** The day that the files of this rendering bear: what comes after it is still to come. */
  readonly jour: Day;
}

/** A document that can be made from a contract. Its name is its file here and its folder below `templates/`. */
export interface DocumentDefinition {
  readonly name: string;
  /** What it is called in messages: « le contrat ». */
  readonly label: string;
  /** It is kept as the record of the contract: its PDF carries the source that it was made from. */
  readonly isRecord?: boolean;
  /** It is also made as text, to be sent in an e-mail: its Views are those of a text made public. */
  readonly isText?: boolean;
  /** It is made when it is asked for, not with all the others. */
  readonly isOnDemand?: boolean;
  /** The option that asks for it and says of which items it is made: `--pilote`. */
  readonly askedBy?: keyof Choix;
  /** Documents of whose PDF it speaks, which are therefore made before it. */
  readonly follows?: readonly string[];
  /** What to write for this document to be made, in a French sentence; told to whoever asks for it where nothing is. */
  readonly wants?: string;
  /** Whether the contract has what this document is made of. */
  hasMatter(contrat: Contrat): boolean;
  /** The views of all the files to make: one, or one for each item (each press release). */
  views(contrat: Contrat, making: Making): readonly View[];
}
