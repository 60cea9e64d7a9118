import type { Span } from '../source/path.ts';

const COUNT = String.raw`(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)`;
const LENGTH = String.raw`(?<length>${COUNT}\s(?:ans|an|années|année|mois))(?![A-Za-zÀ-ÖØ-öø-ž])(?!\s(?:renouvelable\s)?(?:avant|après|d[’'])\s?)`;
const US = String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž’'])(?:le|ce|notre|du|au|son|(?:le|ce|du)\sprésent)\s(?:[A-Za-zÀ-ÖØ-öø-ž]{1,12}\s)?(?:contrat(?:\slocal\sde\ssanté)?|CLS)(?!\s(?:de\sville|précédent|\d))(?![A-Za-zÀ-ÖØ-öø-ž])`;

/** « Le contrat est conclu pour trois ans », « Le CLS, d’une durée de cinq ans ». */
const FORM = new RegExp(
  String.raw`${US}[^.;:!?\n]{0,60}?(?:(?:conclu|signé|établi|valable|passé|souscrit)\spour\s(?:une\s(?:durée|période)\sde\s)?|d[’']une\sdurée\sde\s|(?:dure|durera)\s|a\sune\sdurée\sde\s|durée\sdu\scontrat\sest\sde\s)${LENGTH}`,
  'gi',
);

/** Sentences about another scheme or another contract: their durations are not ours. */
const NOT_OURS =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:PRS|projet\srégional|contrat\sde\sville|convention|précédent|ancien|premi(?:er|ère)|avenant|prolong|reconduit|renouvel|bilan|évaluation|prorog|poste|recrut|initial|emploi)/i;

/** The durations that a text surely states of the contract. */
export function findStatedDurations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: sentence, index } of text.matchAll(/(?:[^.!?\n]|\n(?!\n))+/g)) {
    if (!/(?:contrat|CLS)/i.test(sentence) || NOT_OURS.test(sentence)) continue;
    for (const match of sentence.matchAll(FORM)) {
      const length = match.groups?.length ?? '';
      const end = index + match.index + match[0].length;
      found.push({ start: end - length.length, end });
    }
  }
  return found;
}
