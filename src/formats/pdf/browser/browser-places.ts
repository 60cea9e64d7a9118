import { posix, win32 } from 'node:path';
import { environmentFolder, environmentVariable, homeFolder, type Machine, pathOf } from '../../../project/machine.ts';

/** What the look-up asks of the disk. Tests hand in a tree of their own. */
export interface BrowserFiles {
  /** Whether `path` is a file that can be run. */
  isExecutable(path: string): boolean;
  exists(path: string): boolean;
  /** Whether nobody but us and the superuser can have put there what stands at `path` below `root`. */
  isTrusted(root: string, path: string): boolean;
  /** The names in a folder, none if there is no such folder. */
  list(folder: string): readonly string[];
}

/** Headless shells in the path: they start about three times faster than a whole browser. */
export function shellsInPath(machine: Machine): readonly string[] {
  return inPath(machine, ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell']);
}

/** Where Chrome, Chromium and Edge stand once installed. */
export function installedBrowsers(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return onWindows(machine);
  if (machine.platform === 'darwin') return onMac(machine);
  // From WSL a Windows browser can't be driven over a pipe, so Linux's own browsers are the only ones there too.
  return [
    ...inPath(machine, [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ]),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}

function onMac(machine: Machine): readonly string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap((name) =>
    ['/', homeFolder(machine) ?? '/'].map((root) =>
      posix.join(root, 'Applications', `${name}.app/Contents/MacOS`, name),
    ),
  );
}

function onWindows(machine: Machine): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environmentFolder(machine, name) ?? [],
  );
  const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
  return [...programs, 'Microsoft/Edge/Application/msedge.exe'].flatMap((program) =>
    roots.map((root) => win32.join(root, program)),
  );
}

function inPath(machine: Machine, names: readonly string[]): readonly string[] {
  const path = pathOf(machine);
  const folders = (environmentVariable(machine, 'PATH') ?? '').split(path.delimiter).filter(path.isAbsolute);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

/**
 * The folder where puppeteer keeps the browsers that it downloads, and `cls browser install` with it; `undefined` where the user
 * has neither a home nor named one.
 */
export function puppeteerCache(machine: Machine): string | undefined {
  return environmentFolder(machine, 'PUPPETEER_CACHE_DIR') ?? homeFolder(machine, '.cache', 'puppeteer');
}

/** The builds of one browser in puppeteer's cache, newest first. */
export function cachedBrowsers(
  machine: Machine,
  files: BrowserFiles,
  browser: 'chrome-headless-shell' | 'chrome',
): readonly string[] {
  const layout = CACHE_LAYOUTS[`${machine.platform}-${machine.arch}`];
  const cache = puppeteerCache(machine);
  if (layout === undefined || cache === undefined) return [];
  const path = pathOf(machine);
  const root = path.join(cache, browser);
  return files
    .list(root)
    .filter((name) => name.startsWith(`${layout.platform}-`))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((build) => path.join(root, build, `${browser}-${layout.folder}`, layout[browser]))
    .filter((executable) => files.isTrusted(cache, executable));
}

interface CacheLayout {
  readonly platform: string;
  readonly folder: string;
  readonly chrome: string;
  readonly 'chrome-headless-shell': string;
}

const CHROME_ON_MAC = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const ON_WINDOWS = { chrome: 'chrome.exe', 'chrome-headless-shell': 'chrome-headless-shell.exe' };
const ON_MAC = { chrome: CHROME_ON_MAC, 'chrome-headless-shell': 'chrome-headless-shell' };

/** Google publishes no build for Linux on ARM; Windows on ARM runs the x64 one. */
const CACHE_LAYOUTS: Readonly<Record<string, CacheLayout>> = {
  'linux-x64': {
    platform: 'linux',
    folder: 'linux64',
    chrome: 'chrome',
    'chrome-headless-shell': 'chrome-headless-shell',
  },
  'darwin-x64': { platform: 'mac', folder: 'mac-x64', ...ON_MAC },
  'darwin-arm64': { platform: 'mac_arm', folder: 'mac-arm64', ...ON_MAC },
  'win32-ia32': { platform: 'win32', folder: 'win32', ...ON_WINDOWS },
  'win32-x64': { platform: 'win64', folder: 'win64', ...ON_WINDOWS },
  'win32-arm64': { platform: 'win64', folder: 'win64', ...ON_WINDOWS },
};

/** Whether Google publishes a headless shell for this computer, which `cls browser install` could bring. */
export function canDownloadBrowser(machine: Machine): boolean {
  return Object.hasOwn(CACHE_LAYOUTS, `${machine.platform}-${machine.arch}`);
}
