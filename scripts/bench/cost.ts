// How the cost of a contract grows with its size: each thing that can be many or long is taken once and four times, and the
// times compared within one run. Ends with 1 where something costs more than its size.
import { RULE_SHAPES } from './cost/rule-shapes.ts';
import { SHAPES } from './cost/shapes.ts';
import { everyField, PLACES, textOf, UNITS } from './cost/texts.ts';
import { type Cost, costOf, type Files } from './cost/work.ts';

/** Four times as much may take this many times as long: above four, well under the sixteen of a square. */
const TOLERATED = 8;
/** Below so many milliseconds, the garbage collector decides. */
const NOISE = 200;
const ITEMS = 200;
const CHARACTERS = 5_000;
/** Prose is read alike wherever it stands: here every unit is tried, elsewhere a few. */
const WIDEST = 'preambule';
const OFTEN: ReadonlySet<string> = new Set(['x', ' ', '{{', '*x', '12 mai 2018, ']);
const MIXED = 'Le contrat de l’ARS, signé le 12 mai 2018 : « trois axes » (ETAT), XXX. ';
/** So many fields grow together: one that is dear shows among them. */
const FIELDS_AT_ONCE = 12;

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

const shapes = { ...SHAPES, ...RULE_SHAPES };
for (const make of Object.values(shapes)) await costOf(make(20));
for (const [name, make] of Object.entries(shapes)) await look(name, (times) => make(times * ITEMS));
for (const unit of UNITS) {
  for (const [place, make] of Object.entries(PLACES)) {
    if (place !== WIDEST && !OFTEN.has(unit)) continue;
    await look(`${place}, ${JSON.stringify(unit)}`, (times) => make(textOf(unit, times * CHARACTERS)));
  }
}
for (const fields of everyField(FIELDS_AT_ONCE)) {
  await look(fields.paths.join(', '), (times) => fields.make(textOf(MIXED, times * CHARACTERS)));
}
console.log(`${tried} ways to grow, ${found} dearer than their size`);
process.exitCode = found === 0 ? 0 : 1;
