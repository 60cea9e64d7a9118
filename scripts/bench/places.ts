import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
/** What the measures make and install; git does not know it, and it may be removed at any time. */
const OWN: string = join(ROOT, '.bench');

/** Where a corpus is. */
export const corpusFolder = (name: string): string => join(OWN, 'corpora', name);
/** Where a peer is installed, each in a folder of its own. */
export const peerFolder = (name: string): string => join(OWN, 'peers', name);
/** What our own runs keep from one to the next: not in the home of whoever measures. */
export const WARM_CACHE: string = join(OWN, 'cache');
/** The same without what they found. */
export const FRESH_CACHE: string = join(OWN, 'fresh-cache');
/** The schema as the peers are given it. */
export const PEER_SCHEMA: string = join(OWN, 'contrat.schema.json');
export const SPECTRAL_RULES: string = join(OWN, 'spectral.yaml');
export const PEAK_FILE: string = join(OWN, 'peak.txt');
export const KEPT: string = join(ROOT, 'scripts/bench/kept.json');
export const PAGE: string = join(ROOT, 'docs/reference/performances.md');
