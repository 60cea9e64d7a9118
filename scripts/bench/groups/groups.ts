import { alone } from './alone.ts';
import type { Group } from './group.ts';
import { huge } from './huge.ts';
import { many } from './many.ts';
import { start } from './start.ts';

const apart = (script: string, rounds: number, what: string): Group => ({
  rounds,
  measure(asked, { say }) {
    say(what);
    return alone(script, asked);
  },
});

/** The groups by name, in the order in which they are measured. */
export const GROUPS = {
  start,
  many,
  stages: apart('stages', 1, 'la part de chaque étape'),
  pdf: apart('pdf', 3, 'les PDF'),
  preview: apart('preview', 15, 'l’aperçu'),
  stats: apart('stats', 1, 'la vue régionale'),
  huge,
} as const satisfies Readonly<Record<string, Group>>;

export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];
