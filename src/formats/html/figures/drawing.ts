/** A drawing without its frame: so wide as was asked, and as high as it needs. */
export interface Drawing {
  readonly hauteur: number;
  readonly contenu: string;
}

/** Below this width labels stand above what they name, not beside it. */
export const ETROIT = 480;
