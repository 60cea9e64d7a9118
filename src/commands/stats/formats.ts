import type { Portefeuille } from '../../model/portefeuille/portefeuille.ts';
import type { Context } from '../define.ts';

/** The regional view in one format. */
interface StatsWriter {
  /** @param theme of the page, where one was asked for */
  write(portefeuille: Portefeuille, context: Context, theme?: string): string | Promise<string>;
  /** Tells from its first bytes whether a file that stands in the way was made so. */
  isOurs(bytes: Uint8Array): boolean;
}

/** The formats of the regional view. */
export type StatsFormat = 'human' | 'html' | 'csv' | 'json';

/** Every format, loaded when it is asked for. */
export const STATS_FORMATS: Readonly<Record<StatsFormat, () => Promise<StatsWriter>>> = {
  human: async () => ({ write: (await import('./human.ts')).humanStats, isOurs: () => false }),
  html: async () => {
    const [{ htmlStats }, { isOurHtml }] = await Promise.all([
      import('./html.ts'),
      import('../../formats/html/render-html.ts'),
    ]);
    return { write: htmlStats, isOurs: isOurHtml };
  },
  csv: async () => {
    const { csvStats, CSV_MARK } = await import('./csv.ts');
    return { write: csvStats, isOurs: (bytes) => beginsWith(bytes, CSV_MARK) };
  },
  json: async () => {
    const { jsonStats, JSON_MARK } = await import('./json.ts');
    return { write: jsonStats, isOurs: (bytes) => beginsWith(bytes, JSON_MARK) };
  },
};

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  const wanted = new TextEncoder().encode(mark);
  return wanted.every((byte, at) => bytes[at] === byte);
}
