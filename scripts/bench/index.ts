// How fast the program is, as ratios within one run: see CONTRIBUTING.md. Writes docs/reference/performances.md.
import { writeFileSync } from 'node:fs';
import { check } from './check.ts';
import { keep } from './kept.ts';
import { measure } from './measure.ts';
import { HELP, type Options, readOptions, WrongWords } from './options.ts';
import { performancePage } from './page.ts';
import { PAGE } from './places.ts';
import { HEAD, NOT_MEASURED, tableRows, terminalTable } from './table.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) console.log(HELP);
  else process.exitCode = await bench(options);
} catch (error) {
  if (!(error instanceof WrongWords)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function bench(options: Options): Promise<number> {
  const measured = await measure(options);
  // Whoever asks for some figures sees those alone.
  const rows = tableRows(measured.figures).filter((cells) => options.isWhole || cells[3] !== NOT_MEASURED);
  console.log(terminalTable(HEAD, rows));
  for (const line of measured.absent) console.log(line);
  if (options.check) return check(measured, options);
  if (options.isWhole) writeFileSync(PAGE, performancePage(measured));
  if (options.keep) keep(measured.figures);
  return 0;
}
