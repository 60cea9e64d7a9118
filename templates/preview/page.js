import { byId } from './dom.js';
import { openFrame } from './follow.js';
import { focusProblem, listenToKeys } from './keys.js';
import { countWords, showProblems } from './problems.js';
import { showStatus } from './status.js';

/** @typedef {import('../../src/commands/preview/told.ts').ToldTurn} ToldTurn */
/** @typedef {import('../../src/commands/preview/told.ts').ToldFindings} ToldFindings */

const chosen = byId('document', HTMLSelectElement);
const frame = openFrame(byId('page', HTMLIFrameElement), tellFailure);

/**
 * What was last told: the documents, the title, the errors, and what was said of the problems.
 * @type {{ documents: ToldTurn['documents'], titre: string, errors: number, words: string | undefined }}
 */
let told = { documents: [], titre: '', errors: 0, words: undefined };
/** Resolves once the document of the last turn is there. */
let shown = Promise.resolve();

const events = new EventSource('events');
events.addEventListener('turn', ({ data }) => {
  shown = showTurn(JSON.parse(data));
});
events.addEventListener('findings', ({ data }) => showFindings(JSON.parse(data)));
events.addEventListener('status', ({ data }) => {
  const status = JSON.parse(data);
  showStatus(status);
  const before = chosen.value;
  listDocuments(status.documents);
  told = { ...told, documents: status.documents };
  // The document that was shown is gone, or the first one has come.
  if (chosen.value !== before && chosen.value !== '') frame.show(chosen.value);
  document.body.dataset.etape = String(status.number);
});
events.addEventListener('open', () => notice('avant', undefined));
events.addEventListener('error', () => {
  notice('avant', 'L’aperçu s’est arrêté. Relancez la commande, puis ouvrez l’adresse qu’elle donne.');
});

/** @param {ToldTurn} turn */
async function showTurn(turn) {
  showTitle({ titre: turn.titre });
  const hasPages = turn.documents.length > 0;
  notice(
    'avant',
    hasPages && !turn.isCurrent
      ? 'Ces pages sont celles d’avant les erreurs : elles seront refaites une fois celles-ci corrigées.'
      : undefined,
  );
  byId('vide', HTMLElement).hidden = hasPages;
  byId('vide', HTMLElement).textContent =
    'Les documents paraîtront ici dès que les erreurs de la liste seront corrigées.';
  byId('pdf', HTMLButtonElement).disabled = !hasPages;
  listDocuments(turn.documents);
  told = { ...told, documents: turn.documents };
  if (hasPages) await frame.show(chosen.value);
}

/** @param {ToldFindings} findings */
async function showFindings(findings) {
  showTitle({ errors: findings.errors });
  showProblems(findings);
  // Told last, so that who hears it finds what it says.
  await shown;
  const words = countWords(findings.errors, findings.warnings);
  if (told.words !== undefined)
    byId('annonce', HTMLElement).textContent = words === told.words ? 'Document à jour.' : `${words}.`;
  told = { ...told, words };
  document.body.dataset.tour = String(findings.number);
}

/** @param {{ titre?: string, errors?: number }} news what was told since */
function showTitle(news) {
  told = { ...told, ...news };
  document.title = `${told.errors > 0 ? '✗ ' : ''}${told.titre || 'Contrat'} – aperçu`;
  byId('titre', HTMLElement).textContent = told.titre || 'Contrat sans titre';
}

/**
 * The choice stays as long as its document is there.
 * @param {ToldTurn['documents']} documents
 */
function listDocuments(documents) {
  if (JSON.stringify(documents) === JSON.stringify(told.documents)) return;
  const before = chosen.value || location.hash.slice(1);
  chosen.replaceChildren(...documents.map(({ fichier, nom }) => new Option(nom, fichier)));
  if (documents.some(({ fichier }) => fichier === before)) chosen.value = before;
}

/**
 * @param {'avant' | 'echec'} id
 * @param {string | undefined} words none takes it away
 */
function notice(id, words) {
  byId(id, HTMLElement).hidden = words === undefined;
  byId(id, HTMLElement).textContent = words ?? '';
}

/** @param {import('./follow.js').Problem | undefined} problem */
function tellFailure(problem) {
  notice('echec', problem === undefined ? undefined : [problem.message, problem.hint].filter(Boolean).join(' '));
}

async function downloadPdf() {
  const button = byId('pdf', HTMLButtonElement);
  if (button.disabled) return;
  const words = button.textContent;
  button.disabled = true;
  button.textContent = 'Mise en page du PDF…';
  byId('annonce', HTMLElement).textContent = 'Le PDF est en cours de mise en page.';
  try {
    const response = await fetch(`pdf/${encodeURI(chosen.value)}`, { method: 'POST' });
    if (response.ok) {
      save(await response.blob(), `${chosen.value.split('/').at(-1)}.pdf`);
      tellFailure(undefined);
      byId('annonce', HTMLElement).textContent = 'Le PDF est prêt.';
    } else
      tellFailure(
        response.status === 409
          ? await response.json()
          : { message: 'Le PDF n’a pas pu être fait.', hint: 'Essayez « cls render », qui dit pourquoi.' },
      );
  } catch {
    tellFailure({ message: 'Le PDF n’a pas pu être fait : l’aperçu s’est arrêté.', hint: 'Relancez la commande.' });
  } finally {
    button.disabled = false;
    button.textContent = words;
  }
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {boolean} isPaper */
function setPaper(isPaper) {
  byId('papier', HTMLButtonElement).setAttribute('aria-pressed', String(isPaper));
  frame.setPaper(isPaper);
}

const toggleStatus = () => {
  byId('suite', HTMLDetailsElement).open = !byId('suite', HTMLDetailsElement).open;
  byId('a-faire', HTMLElement).focus();
};
const isPaper = () => byId('papier', HTMLButtonElement).getAttribute('aria-pressed') === 'true';

chosen.addEventListener('change', () => {
  history.replaceState(null, '', `#${chosen.value}`);
  frame.show(chosen.value);
});
byId('papier', HTMLButtonElement).addEventListener('click', () => setPaper(!isPaper()));
byId('pdf', HTMLButtonElement).addEventListener('click', downloadPdf);
byId('touches', HTMLElement).addEventListener('click', () => byId('aide', HTMLDialogElement).showModal());
byId('fermer', HTMLElement).addEventListener('click', () => byId('aide', HTMLDialogElement).close());
listenToKeys(
  {
    j: () => focusProblem(1),
    k: () => focusProblem(-1),
    d: () => chosen.focus(),
    l: () => frame.focus(),
    i: () => setPaper(!isPaper()),
    p: downloadPdf,
    s: toggleStatus,
    '?': () => byId('aide', HTMLDialogElement).showModal(),
  },
  () => byId('actifs', HTMLInputElement).checked,
);
// On a phone a sheet would be too small to read.
if (matchMedia('(max-width: 40rem)').matches) setPaper(false);
