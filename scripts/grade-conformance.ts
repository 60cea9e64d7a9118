import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseId, checkConformance, readPdfFile } from '../src/formats/pdf/conformance/index.ts';

/**
 * Measures how far the product's checker agrees with a folder of public test files, each named by clause, test and verdict
 * (`7.1-t03-fail-a.pdf`): npx tsx scripts/grade-conformance.ts <folder> [--each]
 * `PDF_UA-1/` holds files for ISO 14289-1, `PDF_A-3b/` for ISO 19005-3.
 */
const [folder, each] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder of the test files');

const STANDARDS = { 'PDF_UA-1': 'UA-1', 'PDF_A-3b': 'A-3' } as const;
const NAME = /(\d+(?:[.-]\d+)*)-t(\d+)-(pass|fail)-(\w+)\.pdf$/;

/** What the files for level B need not have: a structure, a Unicode value for each character, a claim of level A. */
const ONLY_LEVEL_A = /^A-3 (?:6\.7\.|6\.2\.11\.7\.|6\.6\.4 t3)/;

/** The files for 6.8 go by the numbers of an older profile, as what they say of themselves shows. */
const TODAY: Readonly<Record<string, string>> = { 'A-3 6.8 t1': 'A-3 6.8 t3', 'A-3 6.8 t2': 'A-3 6.8 t4' };

interface Tally {
  found: number;
  missed: number;
  passed: number;
  falseAlarm: number;
}
const tallies = new Map<string, Tally>();

for (const [place, standard] of Object.entries(STANDARDS)) {
  for (const file of readdirSync(join(folder, place)).sort()) {
    const [, clause = '', test = '', verdict] = NAME.exec(file) ?? [];
    if (verdict === undefined) continue;
    const named = `${standard} ${clause.replaceAll('-', '.')} t${Number(test)}`;
    const id = TODAY[named] ?? named;
    const tally = tallies.get(id) ?? { found: 0, missed: 0, passed: 0, falseAlarm: 0 };
    tallies.set(id, tally);
    const faults = await faultsOf(join(folder, place, file), standard);
    const isFound = faults.some((fault) => fault === id);
    // A file that should pass is right in all that its standard asks for; one that should fail is only wrong in this.
    const outcome = verdict === 'fail' ? (isFound ? 'found' : 'missed') : faults.length > 0 ? 'falseAlarm' : 'passed';
    tally[outcome] += 1;
    const others = [...new Set(faults)].filter((fault) => fault !== id);
    const isOdd = outcome === 'missed' || outcome === 'falseAlarm' || others.length > 0;
    if (each !== undefined && isOdd) console.log(`${file}  ${outcome}  also: ${others.join(', ')}`);
  }
}

const ids = [...tallies.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
console.log('clause               fail: found missed   pass: passed false alarm');
for (const id of ids) console.log(line(id, tallies.get(id)));
const total = { found: 0, missed: 0, passed: 0, falseAlarm: 0 };
for (const tally of tallies.values()) {
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
}
console.log(line('total', total));
const agreed = total.found + total.passed;
const all = agreed + total.missed + total.falseAlarm;
console.log(`agreement: ${agreed} of ${all} (${((100 * agreed) / all).toFixed(1)} %)`);

function line(id: string, tally: Tally = { found: 0, missed: 0, passed: 0, falseAlarm: 0 }): string {
  const { found, missed, passed, falseAlarm } = tally;
  return `${id.padEnd(20)} ${String(found).padStart(11)} ${String(missed).padStart(6)} ${String(passed).padStart(14)} ${String(falseAlarm).padStart(11)}`;
}

/** The clauses of the standard that a file breaks. What names the standard itself is no business of files made for another. */
async function faultsOf(path: string, standard: string): Promise<readonly ClauseId[]> {
  try {
    const { faults } = checkConformance(await readPdfFile(readFileSync(path)));
    const isAsked = (clause: ClauseId): boolean => clause.startsWith(`${standard} `) && !ONLY_LEVEL_A.test(clause);
    return faults.flatMap(({ clauses }) => clauses).filter(isAsked);
  } catch (error) {
    console.log(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
