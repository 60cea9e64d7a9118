import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { signsApart } from '../../model/signs-apart.ts';
import type { SignatureSepareeYaml } from '../../model/yaml.generated.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Phrase } from '../view.ts';
import { dateDansPhrase, ligne } from '../words.ts';

/** The field of one signatory, to be signed by hand or by a certificate. */
export interface ChampSignature {
  /** Identifier of the partner, under which the field is found again. */
  readonly signataire: string;
  readonly invitation: string;
  /** What is said of the field to those who hear it: who signs, for whom. */
  readonly description: string;
}

/** The place of one signatory. */
export interface CaseSignature {
  readonly ancre: string;
  readonly entite: Phrase;
  readonly representant: Phrase | undefined;
  readonly fonction: Phrase | undefined;
  /** « Signé le 4 mai 2018 à Paris », as recorded; absent while there is nothing to record. */
  readonly signee: Phrase | undefined;
  /** Where to sign; only in the copy that is to be signed. */
  readonly champ: ChampSignature | undefined;
}

/** The page where the parties sign, or where it shows that they did. */
export interface SignaturesView {
  readonly titre: string;
  /** « Fait à …, le …, en 5 exemplaires ». */
  readonly mention: Phrase;
  /** The places, in groups that fit a page of paper each. */
  readonly groupes: readonly (readonly CaseSignature[])[];
  readonly note: Phrase | undefined;
}

/** A blank to be filled by hand. */
const BLANC = '…………………………';

/** Makes the page of signatures for the state the contract is in; `undefined` while nobody is to sign. */
export function signaturesView(contrat: Contrat): SignaturesView | undefined {
  if (contrat.signataires.length === 0) return undefined;
  return {
    titre: 'Signatures',
    mention: ligne(contrat, mention(contrat)),
    groupes: groupesDe(contrat.signataires.map((signataire) => caseOf(contrat, signataire))),
    note: noteOf(contrat),
  };
}

/** Three rows of two places fill a page. */
const PAR_PAGE = 6;

/** Cuts the places into pages. Nobody signs alone on the last one: the page before gives it a row. */
function groupesDe(cases: readonly CaseSignature[]): readonly (readonly CaseSignature[])[] {
  if (cases.length <= PAR_PAGE) return [cases];
  const size = cases.length === PAR_PAGE + 1 ? PAR_PAGE - 2 : PAR_PAGE;
  return [cases.slice(0, size), ...groupesDe(cases.slice(size))];
}

/** In a signed text the recorded place and date; before, blanks: neither is known until the day. */
function mention({ etat, yaml }: Contrat): string {
  const { date, lieu, exemplaires, evenement } = yaml.signature ?? {};
  const copies = exemplaires === undefined ? '' : `, en ${exemplaires} exemplaire${exemplaires > 1 ? 's' : ''}`;
  if (etat !== 'signe') return `Fait à ${BLANC}, le ${BLANC}${copies}.`;
  const where = lieu === undefined ? '' : ` à ${lieu}`;
  const when = date === undefined ? '' : `, ${dateDansPhrase(date)}`;
  const occasion = evenement === undefined ? '' : ` (${evenement})`;
  const said = `${where}${when}${copies}${occasion}`;
  return said === '' ? 'Contrat signé par les parties.' : `Fait${said}.`;
}

function caseOf(contrat: Contrat, signataire: Partenaire): CaseSignature {
  const representant = signatureApart(contrat, signataire)?.representant ?? signataire.representant;
  const person =
    representant && [representant.civilite, representant.nom].filter((part) => part !== undefined).join(' ');
  const role =
    representant && [representant.fonction, representant.delegation].filter((part) => part !== undefined).join(', ');
  return {
    ancre: `signature-${signataire.id}`,
    entite: ligne(contrat, nomComplet(signataire)),
    representant: person === undefined ? undefined : ligne(contrat, person),
    fonction: role === undefined || role === '' ? undefined : ligne(contrat, role),
    signee: contrat.etat === 'signe' ? signee(contrat, signataire) : undefined,
    champ: contrat.etat === 'arrete' ? champ(signataire, person, role) : undefined,
  };
}

/** Spoken, the field must say by itself whose it is: a screen reader goes from one field to the next. */
function champ(signataire: Partenaire, person: string | undefined, role: string | undefined): ChampSignature {
  const who = [nomComplet(signataire), person, role].filter((part) => part !== undefined && part !== '').join(', ');
  return {
    signataire: signataire.id,
    invitation: 'Signature et cachet',
    description: plainText(phrase(`Signature : ${who}`)),
  };
}

/** When and where this party signed: apart if it did, else with the others. */
function signee(contrat: Contrat, signataire: Partenaire): Phrase | undefined {
  const apart = signatureApart(contrat, signataire);
  const { date, lieu } = (signsApart(apart) ? apart : contrat.yaml.signature) ?? {};
  return date === undefined
    ? undefined
    : ligne(contrat, `Signé ${dateDansPhrase(date)}${lieu === undefined ? '' : ` à ${lieu}`}`);
}

/** How a party signed that did not sign with the others; known in a signed text alone. */
function signatureApart({ etat, yaml }: Contrat, { id }: Partenaire): SignatureSepareeYaml | undefined {
  return etat === 'signe' ? present(yaml.signatures).find(([{ partenaire }]) => partenaire === id)?.[0] : undefined;
}

function noteOf(contrat: Contrat): Phrase | undefined {
  if (contrat.etat === 'brouillon') return ligne(contrat, 'Ce projet n’est pas destiné à la signature.');
  if (contrat.etat === 'signe' && contrat.isTranscription) {
    return ligne(
      contrat,
      'Les signatures elles-mêmes figurent sur l’original ; cette transcription dit qui a signé, selon ses sources.',
    );
  }
  return undefined;
}
