import { LABELS } from '../../model/labels.generated.ts';
import { modeline } from '../../project/schema-files.ts';

/** A piece of YAML that the editor writes for a word, in the notation of VS Code: `${1:mot}` is filled in first. */
export interface Snippet {
  /** What it makes, as the list of the editor shows it. */
  readonly name: string;
  /** The words that call it. */
  readonly prefix: readonly string[];
  readonly description: string;
  /** One line each. */
  readonly body: readonly string[];
}

/** What the rule `texte/a-completer` knows again, if nobody writes over it. */
const TO_WRITE = 'À compléter';

/** Where the cursor goes in turn, and what stands there until something else is typed. */
const asked = (stop: number, text: string = TO_WRITE): string => `\${${stop}:${text}}`;

/** Whole files first, then what goes into a list. What only the reader knows is asked, never made up. */
export const SNIPPETS: readonly Snippet[] = [
  {
    name: 'Fiche-action',
    prefix: ['fiche', 'cls-fiche'],
    description: 'Un fichier du dossier fiches : une action, son pilote, ses objectifs et un indicateur.',
    body: [
      escaped(modeline('fiche')),
      `id: "${asked(1, '1.1')}"`,
      `titre: ${asked(2)}`,
      `axe: "${asked(3, '1')}"`,
      `maturite: ${choice(4, LABELS.maturite)}`,
      `pilote: ${asked(5, 'identifiant-du-partenaire')}`,
      'contexte: |',
      `  ${asked(6)}`,
      'objectifs:',
      `  - ${asked(7)}`,
      'description: |',
      `  ${asked(8)}`,
      'indicateurs:',
      `  - id: ${asked(9, 'i1')}`,
      `    libelle: ${asked(10)}`,
      `    type: ${choice(11, LABELS.typeIndicateur)}`,
      '$0',
    ],
  },
  {
    name: 'Communiqué de presse',
    prefix: ['communique', 'cls-communique'],
    description: 'Un fichier du dossier communiques ; le reste du texte est composé à partir du contrat.',
    body: [
      escaped(modeline('communique')),
      `id: ${asked(1, 'signature')}`,
      `titre: ${asked(2)}`,
      `lieu: ${asked(3)}`,
      'contacts:',
      `  - service: ${asked(4)}`,
      '$0',
    ],
  },
  {
    name: 'Partenaire',
    prefix: ['partenaire', 'cls-partenaire'],
    description: 'Un organisme du contrat, à placer sous « partenaires: ».',
    body: [
      `- id: ${asked(1, 'identifiant')}`,
      `  nom: ${asked(2)}`,
      `  type: ${choice(3, LABELS.typePartenaire)}`,
      `  role: ${choice(4, LABELS.role)}`,
      `  genre: ${choice(5, LABELS.genre)}`,
      '$0',
    ],
  },
  {
    name: 'Indicateur',
    prefix: ['indicateur', 'cls-indicateur'],
    description: 'Une mesure de l’action, à placer sous « indicateurs: ».',
    body: [
      `- id: ${asked(1, 'i1')}`,
      `  libelle: ${asked(2)}`,
      `  type: ${choice(3, LABELS.typeIndicateur)}`,
      `  unite: ${asked(4)}`,
      '$0',
    ],
  },
  {
    name: 'Étape de la procédure',
    prefix: ['etape', 'cls-etape'],
    description: 'Un avis, une délibération… à placer sous « procedure: ».',
    body: [`- etape: ${choice(1, LABELS.nomEtape)}`, `  statut: ${choice(2, LABELS.statutEtape)}`, '$0'],
  },
  {
    name: 'Étape d’une action',
    prefix: ['jalon', 'cls-jalon'],
    description: 'Une étape de l’action, à placer sous « etapes: » du calendrier.',
    body: [`- titre: ${asked(1)}`, `  statut: ${choice(2, LABELS.statutEtape)}`, '$0'],
  },
];

/** A list to choose from; the first value stands until another is chosen. */
function choice(stop: number, labels: Readonly<Record<string, string>>): string {
  const values = Object.keys(labels).map((value) => value.replace(/[\\,|]/g, '\\$&'));
  return `\${${stop}|${values.join(',')}|}`;
}

/** Text in which no sign asks for anything. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
