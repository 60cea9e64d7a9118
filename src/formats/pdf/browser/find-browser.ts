import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from '../../../project/failure.ts';
import { environmentVariable, type Machine } from '../../../project/machine.ts';
import { browserDisk } from './browser-disk.ts';
import {
  type BrowserFiles,
  cachedBrowsers,
  canDownloadBrowser,
  installedBrowsers,
  shellsInPath,
} from './browser-places.ts';
import { isAddress, isRemote, withoutSecrets } from './names.ts';

/** A headless shell, a whole browser (Chrome, Chromium, Edge), the one that comes packed with us, or one that runs elsewhere. */
export type BrowserKind = 'shell' | 'chrome' | 'embedded' | 'remote';

/** A browser that can make a PDF. */
export interface FoundBrowser {
  /** What to run; for the embedded browser, the module that unpacks it; for a remote one, its address. */
  readonly executable: string;
  /** The step of the look-up that found it, in French. */
  readonly step: string;
  readonly kind: BrowserKind;
}

/** One step of the look-up, as `cls doctor` tells it. */
export interface TriedStep {
  /** What was looked for, in French. */
  readonly step: string;
  /** The paths that the step considered, in order. */
  readonly paths: readonly string[];
  readonly found?: FoundBrowser;
}

/** What the look-up gave: the browser, if any, and the steps up to it. */
export interface BrowserLookup {
  readonly found: FoundBrowser | undefined;
  /** The browser that was asked for and is not there; nothing else is tried then. */
  readonly absent: string | undefined;
  readonly trace: readonly TriedStep[];
}

/** How to look. */
export interface BrowserSearch {
  /** What `--browser` gives: a path, or the address of a remote browser. */
  readonly browser?: string | undefined;
  /** The name under which the program was called, for hints: `cls`, or `clsante` on Windows. */
  readonly program?: string | undefined;
  readonly files?: BrowserFiles | undefined;
  /** Path of the module that unpacks the embedded browser, or `undefined` if it is not installed. */
  readonly embedded?: (() => string | undefined) | undefined;
}

interface Step {
  readonly step: string;
  readonly kind?: BrowserKind;
  /** Who names a browser wants that one: its absence is an error, not a reason to go on. */
  readonly binding?: true;
  paths(context: {
    readonly machine: Machine;
    readonly files: BrowserFiles;
    readonly search: BrowserSearch;
  }): readonly (string | undefined)[];
}

const STEPS: readonly Step[] = [
  {
    step: 'l’option --browser ou la variable CLS_BROWSER',
    binding: true,
    paths: ({ machine, search }) => [search.browser || environmentVariable(machine, 'CLS_BROWSER')],
  },
  {
    step: 'les variables PUPPETEER_EXECUTABLE_PATH et CHROME_PATH',
    paths: ({ machine }) =>
      ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'].map((name) => environmentVariable(machine, name)),
  },
  {
    step: 'Chrome Headless Shell, le plus rapide',
    kind: 'shell',
    paths: ({ machine, files }) => [
      ...shellsInPath(machine),
      ...cachedBrowsers(machine, files, 'chrome-headless-shell'),
    ],
  },
  {
    step: 'Chrome, Chromium ou Edge installé sur cet ordinateur',
    kind: 'chrome',
    paths: ({ machine }) => installedBrowsers(machine),
  },
  {
    step: 'Chrome téléchargé par puppeteer',
    kind: 'chrome',
    paths: ({ machine, files }) => cachedBrowsers(machine, files, 'chrome'),
  },
  {
    step: 'le navigateur embarqué (Linux x64)',
    kind: 'embedded',
    paths: ({ machine, search }) =>
      machine.platform === 'linux' && machine.arch === 'x64' ? [(search.embedded ?? embeddedModule)()] : [],
  },
];

/** Looks for a browser, step by step, and tells what was tried. */
export function lookForBrowser(machine: Machine, search: BrowserSearch = {}): BrowserLookup {
  const files = search.files ?? browserDisk(machine);
  const trace: TriedStep[] = [];
  for (const { step, kind, binding, paths } of STEPS) {
    const candidates = paths({ machine, files, search }).filter((path) => path !== undefined);
    const executable = candidates.find(
      (path) => kind === 'embedded' || (binding && isRemote(path)) || files.isExecutable(path),
    );
    if (executable !== undefined) {
      const found = { executable, step, kind: kind ?? kindOf(executable) };
      trace.push({ step, paths: candidates, found });
      return { found, absent: undefined, trace };
    }
    trace.push({ step, paths: candidates });
    if (binding && candidates[0] !== undefined) return { found: undefined, absent: candidates[0], trace };
  }
  return { found: undefined, absent: undefined, trace };
}

/** The browser that will make the PDF; a failure that says what to do if there is none. */
export function findBrowser(machine: Machine, search: BrowserSearch = {}): FoundBrowser {
  const { found, absent } = lookForBrowser(machine, search);
  if (found !== undefined) return found;
  if (absent !== undefined) {
    const { message, hint } = absentBrowser(absent);
    throw new Failure('document', message, hint);
  }
  throw new Failure(
    'document',
    'Aucun navigateur n’a été trouvé sur cet ordinateur : il en faut un pour faire un PDF.',
    howToInstall(machine, search.program ?? 'cls', search.files),
  );
}

/** What to say of a browser that was asked for and is not there. */
export function absentBrowser(asked: string): { readonly message: string; readonly hint: string } {
  return isAddress(asked)
    ? {
        message: `« ${withoutSecrets(asked)} » n’est pas l’adresse d’un navigateur distant.`,
        hint: 'Donnez celle que le navigateur affiche en démarrant, de la forme ws://serveur:port/devtools/browser/….',
      }
    : {
        message: `Le navigateur demandé, « ${asked} », n’existe pas ou ne peut pas être exécuté.`,
        hint: 'Corrigez --browser (ou la variable CLS_BROWSER), ou retirez-le : un navigateur sera cherché sur cet ordinateur.',
      };
}

/** The command that brings a browser to this computer, in a French sentence. */
export function howToInstall(
  machine: Machine,
  program: string,
  files: Pick<BrowserFiles, 'exists'> = { exists: existsSync },
): string {
  // Ubuntu, which has /etc/lsb-release, calls itself Debian too but has no such package.
  const isDebian = files.exists('/etc/debian_version') && !files.exists('/etc/lsb-release');
  const apt = '« sudo apt install chromium-headless-shell »';
  if (canDownloadBrowser(machine)) {
    const alternative = machine.platform === 'linux' && isDebian ? ` (ou ${apt})` : '';
    return `Lancez « ${program} browser install »${alternative}, puis recommencez.`;
  }
  return isDebian
    ? `Lancez ${apt}, puis recommencez.`
    : 'Installez Chromium avec le gestionnaire de paquets de votre système, puis recommencez.';
}

function kindOf(executable: string): BrowserKind {
  if (isRemote(executable)) return 'remote';
  return /headless[-_]shell/.test(executable) ? 'shell' : 'chrome';
}

function embeddedModule(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}
