import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, nameAt, nameOf, oneOrMany, textAt, textOf } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import type { Annotation } from '../read/annotations.ts';
import { attributeOf } from '../read/attributes.ts';

/** Annotations that have rules of their own. */
const SPECIAL = ['Widget', 'Popup', 'Link'];

function ofEach(clause: ClauseId, requires: string, fault: (annotation: Annotation) => string | undefined): ClauseTest {
  return {
    clauses: [clause],
    requires,
    check(pdf, tell) {
      for (const annotation of pdf.annotations()) {
        const message = fault(annotation);
        if (message !== undefined) tell(message, { page: annotation.page, object: annotation.subtype });
      }
    },
  };
}

const isOrdinary = ({ subtype, isSeen }: Annotation): boolean =>
  isSeen && !SPECIAL.includes(subtype) && subtype !== 'PrinterMark';

/** ISO 14289-1, 7.18: what lies over the page can be reached and understood. */
export const ANNOTATIONS: readonly ClauseTest[] = [
  ofEach('UA-1 7.18.1 t1', 'Chaque annotation est dans un élément Annot.', (annotation) =>
    isOrdinary(annotation) && annotation.elementType !== 'Annot' && annotation.subtype !== 'TrapNet'
      ? 'Une annotation n’est pas dans un élément Annot de la structure.'
      : undefined,
  ),
  ofEach('UA-1 7.18.1 t2', 'Chaque annotation a une description.', (annotation) =>
    isOrdinary(annotation) &&
    annotation.elementType === 'Annot' &&
    !textAt(annotation.dict, 'Contents') &&
    !textAt(annotation.element, 'Alt')
      ? 'Une annotation n’a pas de description.'
      : undefined,
  ),
  ofEach('UA-1 7.18.1 t3', 'Chaque champ a une description.', ({ subtype, isSeen, dict, element }) =>
    subtype === 'Widget' && isSeen && !fieldText(dict, 'TU') && !textAt(element, 'Alt')
      ? 'Un champ n’a pas de description.'
      : undefined,
  ),
  ofEach('UA-1 7.18.2 t1', 'Aucune annotation n’est de type TrapNet.', ({ subtype, isSeen }) =>
    subtype === 'TrapNet' && isSeen ? 'Une annotation est de type TrapNet.' : undefined,
  ),
  {
    clauses: ['UA-1 7.18.3 t1'],
    requires: 'La touche de tabulation suit la structure sur les pages qui ont des annotations.',
    check(pdf, tell) {
      for (const { number, dict } of pdf.pages()) {
        if (oneOrMany(at(dict, 'Annots')).length > 0 && nameAt(dict, 'Tabs') !== 'S') {
          tell('Sur cette page, la touche de tabulation ne suit pas la structure.', { page: number });
        }
      }
    },
  },
  ofEach('UA-1 7.18.4 t1', 'Chaque champ est dans un élément Form.', ({ subtype, isSeen, elementType }) =>
    subtype === 'Widget' && isSeen && elementType !== 'Form'
      ? 'Un champ n’est pas dans un élément Form de la structure.'
      : undefined,
  ),
  {
    clauses: ['UA-1 7.18.4 t2'],
    requires: 'Un élément Form ne contient que son champ.',
    check(pdf, tell) {
      for (const { standard, dict, objects, children, contentCount } of pdf.structure().elements) {
        if (standard !== 'Form' || attributeOf(dict, 'Role', pdf.structure().root) !== undefined) continue;
        const isOne = objects.length === 1 && children.length === 0 && contentCount === 0;
        if (!isOne) tell('Un élément Form contient autre chose que son champ.');
      }
    },
  },
  ofEach('UA-1 7.18.5 t1', 'Chaque lien est dans un élément Link.', ({ subtype, isSeen, elementType }) =>
    subtype === 'Link' && isSeen && elementType !== 'Link'
      ? 'Un lien n’est pas dans un élément Link de la structure.'
      : undefined,
  ),
  ofEach('UA-1 7.18.5 t2', 'Chaque lien a une description.', ({ subtype, isSeen, dict }) =>
    subtype === 'Link' && isSeen && !textAt(dict, 'Contents') ? 'Un lien n’a pas de description.' : undefined,
  ),
  ofEach('UA-1 7.18.6.2 t1', 'Chaque média dit son type.', ({ dict }) =>
    mediaOf(dict).some((clip) => textAt(clip, 'CT') === undefined) ? 'Un média ne dit pas son type.' : undefined,
  ),
  ofEach('UA-1 7.18.6.2 t2', 'Chaque média a un texte qui le remplace.', ({ dict }) =>
    mediaOf(dict).some((clip) => !hasAlternatives(clip)) ? 'Un média n’a pas de texte qui le remplace.' : undefined,
  ),
  ofEach('UA-1 7.18.7 t1', 'Chaque fichier joint à une page porte son nom.', ({ subtype, dict }) => {
    const file = dictAt(dict, 'FS');
    return subtype === 'FileAttachment' && file !== undefined && !(textAt(file, 'F') && textAt(file, 'UF'))
      ? 'Un fichier joint à une page ne porte pas son nom (F et UF).'
      : undefined;
  }),
  ofEach('UA-1 7.18.8 t1', 'Les repères d’impression ne sont pas dans la structure.', ({ subtype, isSeen, element }) =>
    subtype === 'PrinterMark' && isSeen && element !== undefined
      ? 'Un repère d’impression est dans la structure.'
      : undefined,
  ),
];

/** The text of the field that a widget shows: the widget itself where it is a field, or one of those it belongs to. */
function fieldText(widget: PDFDict, key: string): string | undefined {
  let node: PDFDict | undefined = widget;
  for (let depth = 0; node !== undefined && depth < 50; depth += 1) {
    const text = node.has(PDFName.of('T')) ? textAt(node, key) : undefined;
    if (text !== undefined) return text;
    node = dictAt(node, 'Parent');
  }
  return undefined;
}

/** The media clips that an annotation plays. */
function mediaOf(annotation: PDFDict): readonly PDFDict[] {
  const actions = [
    dictAt(annotation, 'A'),
    ...(dictAt(annotation, 'AA')?.values() ?? []).map((value) => dictOf(value)),
  ];
  return actions.flatMap((action) => {
    const clip = nameAt(action, 'S') === 'Rendition' ? dictAt(dictAt(action, 'R'), 'C') : undefined;
    return clip !== undefined && nameAt(clip, 'S') === 'MCD' ? [clip] : [];
  });
}

/** Pairs of a language, which may be empty, and a text. */
function hasAlternatives(clip: PDFDict): boolean {
  const texts = oneOrMany(at(clip, 'Alt')).map((item) => textOf(item) ?? nameOf(item));
  return (
    texts.length > 0 &&
    texts.length % 2 === 0 &&
    texts.every((text, index) => text !== undefined && (index % 2 === 0 || text !== ''))
  );
}
