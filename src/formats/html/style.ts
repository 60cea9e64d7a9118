import type { View } from '../../documents/view.ts';
import { cssString } from './escape.ts';
import { listTemplates, readTemplate } from './package-files.ts';
import { scaleType } from './themes/scale-type.ts';
import type { Theme } from './themes/theme.ts';

/** The paper of a document that is laid out for its very size: outside of the layer, so that no theme has other margins for it. */
const PAPER = 'page.css';

/**
 * The style of a document: the properties of its theme, what all documents share, what is its own, its running heads, the
 * rules of the theme, and what the user adds for this document. What the program says stands in a layer: a theme that says
 * `.section { padding: 0 }` is heard, however many classes the program names for the same.
 */
export function styleSheet(view: View, theme: Theme, added = ''): string {
  const shared = [
    ...listTemplates('partials').flatMap((name) => (name.endsWith('.css') ? [readTemplate(`partials/${name}`)] : [])),
    readTemplate(`${view.document}/style.css`),
  ];
  const own = [scaleType(shared.join('\n'), theme.scale), runningHeads(view)].join('\n');
  const paper = listTemplates(view.document).includes(PAPER) ? readTemplate(`${view.document}/${PAPER}`) : '';
  return [theme.properties, `@layer programme {\n${own}\n}`, paper, theme.rules, added].join('\n');
}

/**
 * Chromium knows no running headers that follow the text: each part of the document gets a kind of page of its own whose
 * margin carries the words.
 */
function runningHeads(view: View): string {
  const mark = view.marque === undefined ? '' : `@page { @top-right { content: ${cssString(view.marque)}; } }`;
  const foot = `@page { @bottom-left { content: ${cssString(view.pied)}; } }`;
  const groups = view.courants.map(({ groupe, texte, teinte }) => {
    const edge = teinte === 0 ? '' : `@right-middle { content: ''; border-right: 3mm solid var(--teinte-${teinte}); }`;
    return `@page ${groupe} { @top-left { content: ${cssString(texte)}; } ${edge} } [data-courant="${groupe}"] { page: ${groupe}; }`;
  });
  return [mark, foot, ...groups].join('\n');
}
