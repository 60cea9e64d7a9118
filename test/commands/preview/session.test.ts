import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longContract } from '../../../scripts/long-contract.ts';
import type { Session } from '../../../src/commands/preview/session.ts';
import { folderOf } from '../../cli/run-cls.ts';
import { type Random, randomFrom } from '../../mutations/random.ts';
import { sessionOf } from './open-session.ts';

const FILES = longContract({ axes: 2, fiches: 6, signataires: 3, etat: 'brouillon' });
const FICHES = Object.keys(FILES).filter((path) => path.startsWith('fiches/'));

const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^titre: (.*)$/m, 'titre: $1 encore'),
  (text) => text.replace(/^(contexte|preambule): /m, '$1: Une phrase de plus. '),
  (text) => text.replace(/montant: \d+/, 'montant: 12345'),
  (text) => text.replace(/^pilote: .*\n/m, ''),
  (text) => `${text}inconnue: 1\n`,
  (text) => `${text}"sans fin\n`,
];

/** One save: a file is changed, put back, or removed. */
function saveSomething(folder: string, { below, pick }: Random): void {
  const path = below(4) === 0 ? 'contrat.yaml' : (pick(FICHES) ?? '');
  if (path !== 'contrat.yaml' && below(8) === 0) {
    rmSync(join(folder, path), { force: true });
    return;
  }
  const text = below(3) === 0 ? (FILES[path] ?? '') : readOr(join(folder, path), FILES[path] ?? '');
  writeFileSync(join(folder, path), (pick(EDITS) ?? String)(text));
}

function mendAll(folder: string): void {
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
}

/** What is told of a turn, but for what depends on the turns before. */
function said(session: Session): unknown {
  return { isCurrent: session.turn().isCurrent, ...session.findings(), number: 0 };
}

it('what is shown after any row of saves is what a fresh preview shows', async () => {
  const folder = folderOf(FILES);
  const session = sessionOf(folder);
  session.read();
  const random = randomFrom(21);
  let sound = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    saveSomething(folder, random);
    const fresh = sessionOf(folder);
    session.read();
    fresh.read();
    expect(said(session), `turn ${turn}`).toEqual(said(fresh));
    if (!fresh.turn().isCurrent) {
      // What is broken is mended before the next turn, sooner or later.
      if (random.below(2) === 0) mendAll(folder);
      continue;
    }
    sound += 1;
    const status = fresh.status();
    expect({ ...session.status(), number: 0 }).toEqual({ ...status, number: 0 });
    for (const { fichier } of status.documents) {
      const [page, other] = await Promise.all([session.page(fichier), fresh.page(fichier)]);
      expect(page?.html === other?.html, `turn ${turn}, ${fichier}`).toBe(true);
      expect([...(page?.assets.keys() ?? [])]).toEqual([...(other?.assets.keys() ?? [])]);
    }
  }
  expect(sound).toBeGreaterThan(10);
});

it('an asset that the page before still shows is there, and one of long ago is not', async () => {
  const svg = (side: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="M0 0h1"/></svg>`;
  const folder = folderOf({
    ...FILES,
    'contrat.yaml': (FILES['contrat.yaml'] ?? '').replace(
      'id: ars\n',
      'id: ars\n    logo: { fichier: ars.svg, alternative: ARS }\n',
    ),
    'ars.svg': svg(1),
  });
  const session = sessionOf(folder);
  const logos: string[] = [];
  for (let side = 1; side <= 4; side += 1) {
    writeFileSync(join(folder, 'ars.svg'), svg(side));
    session.read();
    const page = await session.page('contrat');
    logos.push([...(page?.assets ?? [])].find(([, { mediaType }]) => mediaType === 'image/svg+xml')?.[0] ?? '');
  }
  expect(new Set(logos).size).toBe(4);
  expect(logos.map((name) => session.asset(name) !== undefined)).toEqual([false, false, true, true]);
});

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
