import { type Inline, type Prose, plainText } from '../../text/prose.ts';
import type { Bloc, Phrase } from '../view.ts';
import { enUneLigne, joindre } from '../words.ts';

/** A line and the text that belongs to it. */
export interface Intitule {
  readonly tete: Phrase;
  readonly texte?: Prose | undefined;
}

/** Lines as a list. A text of one paragraph goes on in the item of its line, a longer one stands below it. */
export function listeIntitulee(intitules: readonly Intitule[]): readonly Bloc[] {
  const blocs: Bloc[] = [];
  let items: Phrase[] = [];
  const flush = (): void => {
    if (items.length > 0) blocs.push({ kind: 'liste', items });
    items = [];
  };
  for (const { tete, texte } of intitules) {
    const line = texte && enUneLigne(texte);
    items.push(line === undefined ? tete : joindre(enPhrase(tete), line));
    if (texte === undefined || line !== undefined) continue;
    flush();
    blocs.push({ kind: 'prose', prose: texte });
  }
  flush();
  return blocs;
}

/** A name of which nothing more is said, among headings of which there is: a heading never stands alone. */
export function intituleSeul(tete: Phrase): Bloc {
  return {
    kind: 'prose',
    prose: { blocks: [{ kind: 'paragraph', children: [{ kind: 'strong', children: tete }] }], notes: [] },
  };
}

/** What goes on needs a full stop, unless it has its own end. */
function enPhrase(tete: Phrase): Phrase {
  const point: Inline = { kind: 'text', text: '.' };
  return /[.!?…:]$/.test(plainText(tete)) ? tete : [...tete, point];
}
