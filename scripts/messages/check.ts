import { existsSync, readFileSync } from 'node:fs';
import { OWED } from './owed.ts';
import { allSites } from './sites.ts';

/** Holds what the tests provoked, which the file that `CLS_MESSAGES` names tells, against all messages with which the program may stop. */
const log = process.env.CLS_MESSAGES ?? '';
const reached = new Set(existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
const sites = allSites();
const never = sites.filter(({ id }) => !reached.has(id));
const unknown = never.filter(({ id }) => OWED[id] === undefined);
const paid = Object.keys(OWED).filter((id) => reached.has(id) || !sites.some((site) => site.id === id));
console.log(`${sites.length - never.length} of ${sites.length} messages were provoked.`);
for (const { id, path, line } of never) console.log(`never: ${path}:${line} ${OWED[id] ?? ''}`.trimEnd());
for (const id of paid) console.log(`provoked by now, or gone: ${id}; take it out of scripts/messages/owed.ts`);
process.exitCode = reached.size > 0 && unknown.length + paid.length === 0 ? 0 : 1;
