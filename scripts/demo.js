// The first thing a newcomer sees: an example is checked and its documents are made in demo/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT_IMPOSSIBLE = 4;

/** Runs the program as a user would and gives its exit code. */
function cls(...words) {
  console.log(`\n$ cls ${words.join(' ')}\n`);
  return spawnSync(process.execPath, ['bin/cls.js', ...words], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const checked = cls('validate', 'examples/paris-2018');
const made =
  checked === 0
    ? cls('render', 'examples/paris-2018', '--document', 'contrat,communique', '--output', 'demo')
    : checked;
if (made === 0)
  console.log('\nLes quatre documents sont dans le dossier demo/ : ouvrez demo/contrat.pdf ou demo/contrat.html.');
// Without any browser the pages of HTML are there, and the message above says what brings one.
if (made === DOCUMENT_IMPOSSIBLE)
  console.log('\nLes pages HTML sont dans le dossier demo/ : ouvrez demo/contrat.html.');
process.exitCode = made === DOCUMENT_IMPOSSIBLE ? 0 : made;
