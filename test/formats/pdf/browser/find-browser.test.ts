import { describe, expect, it } from 'vitest';
import { findBrowser, lookForBrowser } from '../../../../src/formats/pdf/index.ts';
import { Failure } from '../../../../src/project/failure.ts';
import type { Machine } from '../../../../src/project/machine.ts';
import { filesOf, machine } from '../machine.ts';

const noEmbedded = (): undefined => undefined;
const packed = (): string => '/paquets/embarque.cjs';

const SHELL = '/usr/bin/chromium-headless-shell';
const CACHE = '/home/camille/.cache/puppeteer';
const CACHED_SHELL = `${CACHE}/chrome-headless-shell/linux-148.0.7778.97/chrome-headless-shell-linux64/chrome-headless-shell`;
const CHROME = '/usr/bin/google-chrome';
const CACHED_CHROME = `${CACHE}/chrome/linux-148.0.7778.97/chrome-linux64/chrome`;
const env = {
  PATH: '/usr/local/bin:/usr/bin',
  CLS_BROWSER: '/choix/cls',
  PUPPETEER_EXECUTABLE_PATH: '/choix/puppeteer',
  CHROME_PATH: '/choix/chrome',
};

describe('the look-up of the browser', () => {
  it('takes the first that is there, in the documented order', () => {
    const order = ['/choix/option', '/choix/puppeteer', '/choix/chrome', SHELL, CACHED_SHELL, CHROME, CACHED_CHROME];
    const found: string[] = [];
    for (let first = 0; first < order.length; first += 1) {
      const browser = first === 0 ? '/choix/option' : undefined;
      const { CLS_BROWSER, ...otherEnv } = env;
      const files = filesOf(...order.slice(first));
      found.push(findBrowser(machine({ env: otherEnv }), { browser, files, embedded: packed }).executable);
    }
    expect(found).toEqual(order);
  });

  it('falls back on the embedded browser on Linux x64, and there alone', () => {
    const search = { files: filesOf(), embedded: packed };
    expect(findBrowser(machine(), search)).toMatchObject({ executable: '/paquets/embarque.cjs', kind: 'embedded' });
    for (const other of [
      { platform: 'darwin' },
      { platform: 'win32' },
      { arch: 'arm64' },
    ] satisfies Partial<Machine>[]) {
      expect(lookForBrowser(machine(other), search).found).toBeUndefined();
    }
  });

  it('prefers the option to the variable, and both to all else', () => {
    const files = filesOf('/choix/option', '/choix/cls', SHELL);
    expect(findBrowser(machine({ env }), { browser: '/choix/option', files }).executable).toBe('/choix/option');
    expect(findBrowser(machine({ env }), { files }).executable).toBe('/choix/cls');
  });

  it('refuses to go on when the browser that was asked for is absent', () => {
    const files = filesOf(SHELL);
    expect(() => findBrowser(machine({ env }), { browser: '/nulle/part', files })).toThrow(
      'Le navigateur demandé, « /nulle/part », n’existe pas ou ne peut pas être exécuté.',
    );
    expect(() => findBrowser(machine({ env }), { files })).toThrow('/choix/cls');
  });

  it('takes the newest build of the cache, 100 after 99', () => {
    const build = (version: string): string =>
      `${CACHE}/chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`;
    const files = filesOf(build('99.0.1.2'), build('148.0.7778.97'), build('148.0.7778.100'));
    expect(findBrowser(machine(), { files }).executable).toBe(build('148.0.7778.100'));
  });

  it('knows where Chrome and Edge stand on Windows, whatever the case of the variables', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine({ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' } });
    expect(findBrowser(windows, { files: filesOf(edge) })).toMatchObject({ executable: edge, kind: 'chrome' });
    const chrome = 'C:\\Users\\Camille\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const local = machine({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\Camille\\AppData\\Local' } });
    expect(findBrowser(local, { files: filesOf(chrome) }).executable).toBe(chrome);
  });

  it('knows where Chrome stands on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine({ platform: 'darwin', arch: 'arm64' }), { files: filesOf(chrome) }).executable).toBe(
      chrome,
    );
  });

  it('tells every step that it tried', () => {
    const { trace } = lookForBrowser(machine({ env: { PATH: '/usr/bin' } }), { files: filesOf(), embedded: packed });
    expect(trace.map(({ step }) => step)).toEqual([
      'l’option --browser ou la variable CLS_BROWSER',
      'les variables PUPPETEER_EXECUTABLE_PATH et CHROME_PATH',
      'Chrome Headless Shell, le plus rapide',
      'Chrome, Chromium ou Edge installé sur cet ordinateur',
      'Chrome téléchargé par puppeteer',
      'le navigateur embarqué (Linux x64)',
    ]);
    expect(trace[2]?.paths).toContain(SHELL);
    expect(trace.at(-1)?.found?.kind).toBe('embedded');
  });
});

describe('when there is no browser', () => {
  const hintOn = (changes: Partial<Machine>, program: string, ...paths: readonly string[]): string | undefined => {
    try {
      findBrowser(machine(changes), { program, files: filesOf(...paths), embedded: noEmbedded });
    } catch (error) {
      if (error instanceof Failure && error.kind === 'document') return error.hint;
    }
    return undefined;
  };

  it('names the command that brings one, under the name that was typed', () => {
    expect(hintOn({ platform: 'win32' }, 'clsante')).toBe('Lancez « clsante browser install », puis recommencez.');
    expect(hintOn({ platform: 'darwin', arch: 'arm64' }, 'cls')).toContain('« cls browser install »');
  });

  it('offers Debian its own package, and Ubuntu, which has none, only ours', () => {
    expect(hintOn({}, 'cls', '/etc/debian_version')).toBe(
      'Lancez « cls browser install » (ou « sudo apt install chromium-headless-shell »), puis recommencez.',
    );
    expect(hintOn({}, 'cls', '/etc/debian_version', '/etc/lsb-release')).not.toContain('apt');
  });

  it('does not offer a download where Google publishes none', () => {
    expect(hintOn({ arch: 'arm64' }, 'cls')).toContain('gestionnaire de paquets');
    expect(hintOn({ arch: 'arm64' }, 'cls', '/etc/debian_version')).toContain('apt install');
  });
});
