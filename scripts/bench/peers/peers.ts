import { join } from 'node:path';
import { PEER_SCHEMA, peerFolder, SPECTRAL_RULES } from '../places.ts';

/** A validator of others that is measured beside ours. */
export interface Peer {
  readonly package: string;
  /** Pinned: another version would be another measure. */
  readonly version: string;
  /** Its program, in its package. */
  readonly bin: string;
  /** What is typed after the program. `files` is one file, or a pattern that names many. */
  words(files: string): readonly string[];
  /** Said where it is shown. */
  readonly remark?: string;
}

/** The peers by the name they are shown under. All are given the same schema. */
export const PEERS = {
  'ajv-cli': {
    package: 'ajv-cli',
    version: '5.0.0',
    bin: 'dist/index.js',
    words: (files) => ['validate', '--spec=draft7', '--strict=false', '-s', PEER_SCHEMA, '-d', files],
  },
  jirutka: {
    package: '@jirutka/ajv-cli',
    version: '6.0.0',
    bin: 'lib/main.js',
    words: (files) => ['validate', '--strict=false', '-s', PEER_SCHEMA, files],
  },
  sourcemeta: {
    package: '@sourcemeta/jsonschema',
    version: '16.11.0',
    bin: 'npm/cli.js',
    words: (files) => ['validate', PEER_SCHEMA, folderOfPattern(files)],
    remark: 'programme natif, lancé par sa commande npm',
  },
  v8r: {
    package: 'v8r',
    version: '5.1.0',
    bin: 'src/index.js',
    // What git ignores is measured all the same.
    words: (files) => ['--no-ignore', '-s', PEER_SCHEMA, files],
    remark: 'les versions suivantes demandent Node 22',
  },
  spectral: {
    package: '@stoplight/spectral-cli',
    version: '6.16.3',
    bin: 'dist/index.js',
    words: (files) => ['lint', '-r', SPECTRAL_RULES, files],
  },
} as const satisfies Readonly<Record<string, Peer>>;

export type PeerName = keyof typeof PEERS;

/** The file that Node runs. */
export function programOf(name: PeerName): string {
  const { package: module, bin } = PEERS[name];
  return join(peerFolder(name), 'node_modules', module, bin);
}

/** A folder is taken whole where a pattern is not understood. */
function folderOfPattern(files: string): string {
  const star = files.indexOf('*');
  return star < 0 ? files : files.slice(0, star);
}
