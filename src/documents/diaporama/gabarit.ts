import { widthOfText } from '../../text/lettering.ts';
import { plainText } from '../../text/prose.ts';
import type { Phrase } from '../view.ts';
import { type Composition, compterLignes } from './mesure.ts';
import type { Element, Forme, Sujet } from './view.ts';

/**
 * The sizes of a slide, in points of one that is 960 points wide and 540 high (13.333 × 7.5 inches). The style sheet of the
 * document sets the same; a test measures every slide in a browser.
 */
const LARGEUR = 848;
const HAUTEUR = 448;
/** What the large number of an axis takes at the left. */
const MARGE_NUMERO = 136;
/** A number of more letters is a word. */
const LETTRES_DU_NUMERO = 2;

const CORPS = 28;
const INTERLIGNE = 36;
/** One element of any form has a place in so many lines. */
const LIGNES_AU_MOINS = 3;

/** A title stands at full size as long as it takes no more lines than these. */
const TITRE = { corps: 40, interligne: 46, lignes: 2 } as const;
const TITRE_LONG = { corps: 30, interligne: 36 } as const;
const SOUS_TITRE = 26;
/** Few words are set so, as text or as points, where they fit. */
const AMPLE = { corps: 40, interligne: 52, ecart: 32, retrait: { texte: 0, points: 40 } } as const;
/** The first slide has a larger title. */
const TITRE_PAGE = { corps: 56, lignes: 2 } as const;
const SOURCE = { corps: 16, interligne: 21, avant: 16 } as const;

/** How the elements of a form are set: what stands before each, how wide it is, what parts them. */
interface Reglage {
  /** Room at the left for the head of an element, its dash or its step of the line. */
  readonly retrait: number;
  readonly colonnes: number;
  readonly ecart: number;
  /** The least height of an element: a large figure is higher than its label. */
  readonly minimum: number;
  /** How much lower the first line stands because of the large figure before it. */
  readonly decalage: number;
  /** More of them on one slide are a wall. */
  readonly auPlus: number;
  /** White above and below the whole. */
  readonly cadre: number;
}

const REGLAGES: Readonly<Record<Forme, Reglage>> = {
  points: { retrait: 32, colonnes: 1, ecart: 13, minimum: INTERLIGNE, decalage: 0, auPlus: 6, cadre: 0 },
  texte: { retrait: 0, colonnes: 1, ecart: 20, minimum: INTERLIGNE, decalage: 0, auPlus: 4, cadre: 0 },
  nombres: { retrait: 40, colonnes: 1, ecart: 18, minimum: 64, decalage: 22, auPlus: 4, cadre: 0 },
  noms: { retrait: 0, colonnes: 2, ecart: 24, minimum: INTERLIGNE, decalage: 0, auPlus: 8, cadre: 56 },
  etapes: { retrait: 296, colonnes: 1, ecart: 20, minimum: INTERLIGNE, decalage: 0, auPlus: 5, cadre: 0 },
  plan: { retrait: 32, colonnes: 1, ecart: 22, minimum: 52, decalage: 12, auPlus: 5, cadre: 0 },
  joindre: { retrait: 0, colonnes: 1, ecart: 8, minimum: INTERLIGNE, decalage: 0, auPlus: 8, cadre: 0 },
};

/** What the title and the rest of a subject leave on each of its slides. */
export interface Place {
  readonly largeur: number;
  readonly hauteur: number;
  /** What stands before the elements takes so much of the width, besides what their form keeps free. */
  readonly tetes: number;
}

/** Whether a title is too long for its full size, in the width of its slide. */
export function estLong(titre: Phrase, avecNumero: boolean): boolean {
  return compterLignes(titre, { corps: TITRE.corps, largeur: largeurDe(avecNumero) }) > TITRE.lignes;
}

/** The same for the first slide. */
export function estLongEnTete(titre: Phrase): boolean {
  return compterLignes(titre, { corps: TITRE_PAGE.corps, largeur: LARGEUR }) > TITRE_PAGE.lignes;
}

/** The room below a title, for what a subject shows. */
export function placeSous({ titre, sousTitre = [], axe, source = [], forme, elements }: Sujet): Place {
  const avecNumero = axe !== undefined;
  const largeur = largeurDe(avecNumero);
  const { corps, interligne } = estLong(titre, avecNumero) ? TITRE_LONG : TITRE;
  const below = compterLignes(source, { corps: SOURCE.corps, largeur }) * SOURCE.interligne;
  const lines = compterLignes(sousTitre, { corps: CORPS, largeur });
  // The number of slides stands at the end of the title, and may take a line of its own.
  const suite: Phrase = [...titre, { kind: 'text', text: ' 10\u00a0/\u00a010' }];
  const used = compterLignes(suite, { corps, largeur }) * interligne + lines * INTERLIGNE + SOUS_TITRE;
  // Under a title that fills a slide something stands all the same: the slide grows, and nothing is lost.
  const hauteur = HAUTEUR - used - (below === 0 ? 0 : below + SOURCE.avant);
  return { largeur, hauteur: Math.max(LIGNES_AU_MOINS * INTERLIGNE, hauteur), tetes: largeurDesTetes(forme, elements) };
}

/** Figures and numbers stand in a column as wide as the widest of them. */
function largeurDesTetes(forme: Forme, elements: readonly Element[]): number {
  if (forme !== 'nombres' && forme !== 'plan') return 0;
  const corps = forme === 'nombres' ? 64 : 52;
  return Math.max(...elements.map(({ tete }) => widthOfText(plainText(tete), { corps, gras: true })));
}

/** Whether a subject says so little that it is set large. */
export function estAmple({ forme, elements, axe }: Sujet, { largeur, hauteur }: Place): boolean {
  const isPlain = elements.every(({ texte }) => texte.length === 0);
  if ((forme !== 'texte' && forme !== 'points') || axe !== undefined || !isPlain) return false;
  const composition = { corps: AMPLE.corps, largeur: largeur - AMPLE.retrait[forme] };
  const lines = elements.reduce((sum, { titre }) => sum + compterLignes(titre, composition), 0);
  return lines * AMPLE.interligne + (elements.length - 1) * AMPLE.ecart <= hauteur;
}

/** Whether the number of an axis is a word, which is set smaller. */
export function estUnMot(numero: string): boolean {
  return numero.length > LETTRES_DU_NUMERO;
}

function largeurDe(avecNumero: boolean): number {
  return avecNumero ? LARGEUR - MARGE_NUMERO : LARGEUR;
}

/** How the text of the elements of a form is set in a place. */
export function compositionDe(forme: Forme, { largeur, tetes }: Place): Composition {
  const { retrait, colonnes, cadre, ecart } = REGLAGES[forme];
  const room = largeur - cadre - (colonnes - 1) * 2 * ecart;
  return { corps: CORPS, largeur: room / colonnes - retrait - tetes };
}

/** How many lines of text a place takes, with nothing else in it. */
export function lignesDans(forme: Forme, { hauteur }: Place): number {
  const { cadre, decalage } = REGLAGES[forme];
  return Math.max(1, Math.floor((hauteur - cadre - decalage) / INTERLIGNE));
}

/** The height of some elements, one below the other or in columns. */
export function hauteurDe(forme: Forme, elements: readonly Element[], place: Place): number {
  const { colonnes, ecart, cadre } = REGLAGES[forme];
  const heights = elements.map((element) => hauteurElement(forme, element, place));
  const rows = Array.from({ length: Math.ceil(heights.length / colonnes) }, (_, row) =>
    Math.max(...heights.slice(row * colonnes, (row + 1) * colonnes)),
  );
  return rows.reduce((sum, height) => sum + height, 0) + Math.max(0, rows.length - 1) * ecart + cadre;
}

function hauteurElement(forme: Forme, { titre, texte }: Element, place: Place): number {
  const composition = compositionDe(forme, place);
  const lines = compterLignes(titre, composition) + compterLignes(texte, composition);
  const { minimum, decalage } = REGLAGES[forme];
  return Math.max(minimum, lines * INTERLIGNE + decalage);
}

/** How many elements of a form one slide shows at most. */
export function auPlus(forme: Forme): number {
  return REGLAGES[forme].auPlus;
}
