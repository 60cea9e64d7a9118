// How the cost of a contract grows with its size: each thing that can be many or long is taken once and four times, and the
// times compared within one run. Ends with 1 where something costs more than its size.
import { RULE_SHAPES } from './bench-cost/rule-shapes.ts';
import { SHAPES } from './bench-cost/shapes.ts';
import { everyField, PLACES, textOf, UNITS } from './bench-cost/texts.ts';
import { type Cost, costOf, type Files } from './bench-cost/work.ts';

/** Four times as much may take this many times as long: above four, well under the sixteen of a square. */
const TOLERATED = 8;
/** Below so many milliseconds, the garbage collector decides. */
const NOISE = 400;
const ITEMS = 500;
const CHARACTERS = 25_000;
/** A field of 100,000 characters may cost this much more than an empty one, in milliseconds: a square would take minutes. */
const TOLERATED_FIELD = 3000;

const PARTS = ['check', 'report', 'render'] as const;
type Part = (typeof PARTS)[number];

/** What is dearer than its size, of a contract that `make` gives in a size. */
async function dear(make: (times: number) => Files): Promise<readonly string[]> {
  // Another program may take the processor in one run; a square shows in every one.
  for (let run = 0; run < 4; run += 1) {
    const [one, four] = [await costOf(make(1)), await costOf(make(4))];
    if (!PARTS.some((part) => isDear(one, four, part))) return [];
  }
  const costs = [await costOf(make(1)), await costOf(make(2)), await costOf(make(4))] as const;
  return PARTS.filter((part) => isDear(costs[0], costs[2], part)).map((part) => told(costs, part));
}

function isDear(one: Cost, four: Cost, part: Part): boolean {
  const [small = 0, large = 0] = [one[part], four[part]];
  return large > NOISE && large > TOLERATED * Math.max(small, NOISE / 10);
}

function told(costs: readonly Cost[], part: Part): string {
  return `${part} ${costs.map((cost) => `${(cost[part] ?? 0).toFixed(0)} ms`).join(' → ')}`;
}

let tried = 0;
let found = 0;
async function look(name: string, make: (times: number) => Files): Promise<void> {
  tried += 1;
  const worst = await dear(make);
  if (worst.length === 0) return;
  found += 1;
  console.log(`${name}: ${worst.join(', ')}`);
}

for (const make of Object.values(SHAPES)) await costOf(make(20));
for (const [name, make] of Object.entries(SHAPES)) await look(name, (times) => make(times * ITEMS));
for (const [place, make] of Object.entries(PLACES)) {
  for (const unit of UNITS) {
    await look(`${place}, ${JSON.stringify(unit)}`, (times) => make(textOf(unit, times * CHARACTERS)));
  }
}
const mixed = textOf('Le contrat de l’ARS, signé le 12 mai 2018 : « trois axes » (ETAT), XXX. ', 4 * CHARACTERS);
for (const [path, files] of everyField(mixed)) {
  tried += 1;
  const { check, report, render = 0 } = await costOf(files);
  if (check + report + render < TOLERATED_FIELD) continue;
  found += 1;
  console.log(`${path}, 100,000 characters: ${(check + report + render).toFixed(0)} ms`);
}
console.log(`${tried} ways to grow, ${found} dearer than their size`);
process.exitCode = found === 0 ? 0 : 1;
