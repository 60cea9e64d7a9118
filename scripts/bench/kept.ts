import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './lines.ts';
import { KEPT } from './places.ts';

/** The figures that a check compares with. */
export function readKept(): Figures {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figures) : {};
}

/** Keeps what was measured; what was not stays as it is. */
export function keep(figures: Figures): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]);
  writeFileSync(KEPT, `${JSON.stringify({ ...readKept(), ...Object.fromEntries(rounded) }, undefined, 2)}\n`);
}
