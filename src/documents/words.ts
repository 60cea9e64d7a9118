import type { Contrat } from '../model/contrat.ts';
import { fillExpressions } from '../model/expressions.ts';
import type { DatePreciseYaml } from '../model/yaml.generated.ts';
import type { Path } from '../source/path.ts';
import { formatDate, formatDateInSentence, formatPeriod, parseDate } from '../text/dates.ts';
import { isEmptyProse, type Prose } from '../text/prose.ts';
import { parseProse, phrase } from '../text/typography.ts';
import type { Bloc, Fait, Phrase } from './view.ts';

/** A line of the contract, its expressions filled in, typeset. */
export function ligne(contrat: Contrat, text: string): Phrase {
  return phrase(fillExpressions(text, contrat));
}

/** The text at a path, its expressions filled in, typeset; `undefined` where there is none. */
export function texte(contrat: Contrat, at: Path): Prose | undefined {
  const markdown = contrat.text(at);
  if (markdown === undefined) return undefined;
  const prose = parseProse(fillExpressions(markdown, contrat, escapeMarkdown));
  return isEmptyProse(prose) ? undefined : prose;
}

/** What is filled into Markdown is a name or a number: no sign of it is markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}

/** A date as words, as exact as it is known; the text itself where it is no date. */
export function dateEnMots(date: DatePreciseYaml): string {
  const parsed = parseDate(date);
  return parsed === undefined ? String(date) : formatDate(parsed);
}

/** A date as a sentence wants it: « le 4 mai 2018 », « en mai 2018 ». */
export function dateDansPhrase(date: DatePreciseYaml): string {
  const parsed = parseDate(date);
  return parsed === undefined ? String(date) : formatDateInSentence(parsed);
}

/** « du 1er juillet 2024 au 30 juin 2029 »; `undefined` where neither end is known. */
export function periodeEnMots(
  debut: DatePreciseYaml | undefined,
  fin: DatePreciseYaml | undefined,
): string | undefined {
  const from = debut === undefined ? undefined : parseDate(debut);
  const to = fin === undefined ? undefined : parseDate(fin);
  return from === undefined && to === undefined ? undefined : formatPeriod(from, to);
}

/** The first letter in upper case, as at the head of a cell; no other letter changes. */
export function enTete(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Phrases one after the other with a space between them; empty ones leave no trace. */
export function joindre(...phrases: readonly Phrase[]): Phrase {
  const said = phrases.filter((phrase) => phrase.length > 0);
  return said.flatMap((phrase, index) => (index === 0 ? phrase : [{ kind: 'text', text: ' ' }, ...phrase]));
}

/** A prose of one paragraph without notes as a line, to stand in a row or an item; `undefined` for any other. */
export function enUneLigne({ blocks, notes }: Prose): Phrase | undefined {
  const [only, ...more] = blocks;
  return only?.kind === 'paragraph' && more.length === 0 && notes.length === 0 ? only.children : undefined;
}

/** A prose as a piece of a document; nothing where there is none. */
export function blocTexte(contrat: Contrat, at: Path): readonly Bloc[] {
  const prose = texte(contrat, at);
  return prose === undefined ? [] : [{ kind: 'prose', prose }];
}

/** One composed sentence or more as a piece of a document. */
export function paragraphe(contrat: Contrat, text: string): Bloc {
  return { kind: 'prose', prose: { blocks: [{ kind: 'paragraph', children: ligne(contrat, text) }], notes: [] } };
}

/** A list of lines as a piece of a document; nothing where there is none. */
export function blocListe(contrat: Contrat, lignes: readonly string[] | undefined): readonly Bloc[] {
  if (lignes === undefined || lignes.length === 0) return [];
  return [{ kind: 'liste', items: lignes.map((text) => ligne(contrat, text)) }];
}

/** Labels and values as a piece of a document; nothing where there is none. */
export function blocFaits(faits: readonly Fait[]): readonly Bloc[] {
  return faits.length === 0 ? [] : [{ kind: 'faits', faits }];
}

/** Pieces under a heading; nothing where there are no pieces, for a heading never stands alone. */
export function blocGroupe(titre: Phrase, blocs: readonly Bloc[]): readonly Bloc[] {
  return blocs.length === 0 ? [] : [{ kind: 'groupe', titre, ancre: undefined, blocs }];
}

/** A label and its values; nothing where there is no value. */
export function fait(libelle: string, ...valeurs: readonly (string | undefined)[]): readonly Fait[] {
  const said = valeurs.filter((valeur) => valeur !== undefined && valeur !== '');
  return said.length === 0 ? [] : [{ libelle, valeurs: said.map((valeur) => phrase(valeur ?? '')) }];
}

/** An identifier as the name of a place in a page: letters, digits and hyphens. Distinct identifiers stay distinct. */
export function ancre(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^A-Za-z0-9]/g, (sign) => (sign === '.' ? '-' : `_${sign.charCodeAt(0).toString(16)}_`))}`;
}
