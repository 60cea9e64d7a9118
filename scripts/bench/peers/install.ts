import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerFolder } from '../places.ts';
import { PEERS, type PeerName, programOf } from './peers.ts';

/**
 * Installs a peer where it is not there yet, in a folder of its own, without running any script it brings.
 * @returns why it can't be had, in French, or nothing
 */
export function installPeer(name: PeerName): string | undefined {
  const { package: module, version } = PEERS[name];
  if (installedVersion(name) === version) return undefined;
  const folder = peerFolder(name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${module}@${version}`];
  const { status, stderr } = spawnSync(npm, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Where the measures themselves run under npm, its settings of that project are no matter here.
    env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.toLowerCase().startsWith('npm_'))),
  });
  if (status === 0 && existsSync(programOf(name))) return undefined;
  const reason = stderr?.split('\n').find((line) => line.startsWith('npm error')) ?? '';
  return `npm n’a pas pu l’installer${reason === '' ? '' : ` (${reason.replace('npm error ', '')})`}`;
}

function installedVersion(name: PeerName): string | undefined {
  const file = join(peerFolder(name), 'node_modules', PEERS[name].package, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version : undefined;
}
