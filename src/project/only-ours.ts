import type { Stats } from 'node:fs';
import type { Machine } from './machine.ts';

/**
 * Whether a file or folder belongs to us or to the superuser and nobody else may write it: we are going to run what it holds.
 * Where the system knows no such numbers, it keeps a user's folders from others by other means.
 */
export function isOnlyOurs({ mode, uid, gid }: Stats, { userId }: Machine): boolean {
  if (userId === undefined) return true;
  // Many systems give each user a group of one, with the user's own number, and let it write by default.
  const foreign = gid === uid ? 0o002 : 0o022;
  return (uid === userId || uid === 0) && (mode & foreign) === 0;
}
