import type { HelperDelegate, HelperOptions, SafeString } from 'handlebars';
import type { FigureView, Picture } from '../../documents/view.ts';
import { type Inline, type Prose, plainText } from '../../text/prose.ts';
import type { AddressOf } from './asset.ts';
import { escapeHtml } from './escape.ts';
import { figureSvg, LARGEURS } from './figures/index.ts';
import { pictureData } from './picture-data.ts';
import { cellHtml, inlineHtml, proseHtml } from './prose-html.ts';
import type { KeptPieces } from './templates/kept-pieces.ts';

/** What one page being made hands to the words of its templates. */
export interface PageMaking {
  readonly addressOf: AddressOf;
  /** Proses written so far: the notes of each have names of their own. */
  proses: number;
  /** Pictures written so far. */
  pictures: number;
  /** What the page before was made of, for one that is made over and over. */
  readonly kept: KeptPieces | undefined;
}

/**
 * The words that templates may use besides Handlebars' own. They write a piece of a View as HTML and escape all that comes
 * from a contract; none computes or looks anything up.
 * @param safe marks HTML as ready, so that Handlebars does not escape it again
 */
export function templateHelpers(safe: (html: string) => SafeString): Readonly<Record<string, HelperDelegate>> {
  return {
    /** A line of text: `{{phrase titre}}`. */
    phrase: (phrase: readonly Inline[]) => safe(inlineHtml(phrase)),
    /** The same without any mark, for attributes: `title="{{mots titre}}"`. */
    mots: (phrase: readonly Inline[]) => plainText(phrase),
    /** The content of a cell of a table: `{{cellule valeur}}`. */
    cellule: (phrase: readonly Inline[]) => safe(cellHtml(phrase)),
    /** A text of several paragraphs: `{{prose preambule sous=2}}`, where `sous` is the level of the heading above. */
    prose: (prose: Prose, options: HelperOptions) => {
      const making: PageMaking = options.data.making;
      making.proses += 1;
      return safe(proseHtml(prose, { under: Number(options.hash.sous), prefix: `p${making.proses}-` }));
    },
    /**
     * A figure drawn for a column of text and for a telephone, of which the style shows one: `{{dessins figure}}`; for another
     * place than a column `{{dessins figure largeur=480 hauteur=185}}`.
     */
    dessins: (figure: FigureView, { hash: { largeur = LARGEURS.large, hauteur } }: HelperOptions) =>
      safe(
        figureSvg(figure, Number(largeur), 'dessin-large', hauteur === undefined ? undefined : Number(hauteur)) +
          figureSvg(figure, LARGEURS.etroit, 'dessin-etroit'),
      ),
    /** A figure drawn once, for a place of one width, as a slide: `{{dessin figure largeur=900}}`. */
    dessin: (figure: FigureView, options: HelperOptions) => safe(figureSvg(figure, Number(options.hash.largeur))),
    /** A picture, inside the page: `{{image logo}}`. */
    image: (picture: Picture, options: HelperOptions) => {
      const making: PageMaking = options.data.making;
      making.pictures += 1;
      return safe(`<img src="${pictureData(picture, making.addressOf)}" alt="${escapeHtml(picture.alternative)}">`);
    },
  };
}
