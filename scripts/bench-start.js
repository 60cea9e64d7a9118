// How long the program takes to start, as a ratio to Node alone. Runs are interleaved and medians compared, so that whatever
// else the machine does weighs on both sides.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROUNDS = 21;
const root = fileURLToPath(new URL('..', import.meta.url));
const BARE = 'node -e 0';
const COMMANDS = {
  [BARE]: ['-e', '0'],
  'cls --version': ['bin/cls.js', '--version'],
  'cls validate examples/paris-2018': ['bin/cls.js', 'validate', 'examples/paris-2018'],
};

/** Milliseconds of one run. */
function time(words) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, words] of Object.entries(COMMANDS)) times[name].push(time(words));
}
const bare = median(times[BARE]);
for (const [name, values] of Object.entries(times))
  console.log(`${(median(values) / bare).toFixed(2)} × node -e 0   ${name}`);
