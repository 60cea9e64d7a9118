import { recorded } from './sites.ts';

/** For rolldown and for vite alike: the program as it is, but that what stops it is recorded. */
export const recordMessages = {
  name: 'record-messages',
  enforce: 'pre' as const,
  transform(code: string, id: string): { code: string; map: null } | undefined {
    const file = id.split('?')[0] ?? id;
    if (!/[\\/]src[\\/].*\.ts$/.test(file) || file.includes('node_modules')) return undefined;
    const made = recorded(file, code);
    return made === undefined ? undefined : { code: made, map: null };
  },
};
