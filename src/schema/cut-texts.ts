import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import { annotated } from './annotations.ts';

/**
 * Texts that YAML cuts at « # »: `titre: Contrat local # 2 de santé` is « Contrat local ». A comment is set off by two spaces
 * or is one of the program's own; after a single space, nobody but the author can tell.
 */
export function cutTexts(source: Source): readonly Diagnostic[] {
  if (!source.mayCutTexts) return [];
  return annotated(source.data, () => undefined).textes.flatMap(({ at }) => cutText(source, at));
}

const OWN_COMMENT = /^ # ?(?:cls-|yaml-language-server|\$schema)/;

function cutText(source: Source, path: Path): readonly Diagnostic[] {
  const comment = source.closeComment(path);
  if (comment === undefined || OWN_COMMENT.test(comment.text)) return [];
  const lost = comment.text.trim();
  return [
    {
      rule: 'yaml/diese-dans-un-texte',
      severity: 'warning',
      message: `« # » après une espace commence un commentaire : « ${lost.length > 40 ? `${lost.slice(0, 37)}…` : lost} » ne sera dans aucun document.`,
      hint: 'Si c’est la suite du texte, mettez la valeur entière entre guillemets doubles ; si c’est un commentaire, mettez-le sur une ligne à lui.',
      place: comment.place,
    },
  ];
}
