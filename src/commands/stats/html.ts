import { portefeuilleView } from '../../documents/portefeuille/view.ts';
import { renderHtml } from '../../formats/html/render-html.ts';
import type { Portefeuille } from '../../model/portefeuille/portefeuille.ts';
import type { Context } from '../define.ts';

/** The regional view as one page that needs nothing else. */
export function htmlStats(portefeuille: Portefeuille, { version }: Context, theme = 'sobre'): Promise<string> {
  return renderHtml(portefeuilleView(portefeuille), { theme, version });
}
