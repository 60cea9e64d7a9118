import type { Path } from '../../source/path.ts';
import { remembered } from '../../text/remembered.ts';
import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

/** The ways of writing both genders in one word; « représenté(e) » is a form to fill in, and « (s) » only a plural. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ž])[A-Za-zÀ-ÖØ-öø-ž]{2,30}[·•‧]\p{Ll}{1,6}(?:[·•‧]s)?(?![A-Za-zÀ-ÖØ-öø-ž])/gu,
    'le point médian',
  ],
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ž])[A-Za-zÀ-ÖØ-öø-ž]{2,30}\.(?:e|ne|trice|se|ère|rice|ve)(?:\.?s)?(?![A-Za-zÀ-ÖØ-öø-ž.])/gu,
    'le point',
  ],
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ž])(?!représenté|habilité|soussigné)[A-Za-zÀ-ÖØ-öø-ž]{2,30}\((?:e|ne|trice|se|ère|rice|ve)s?\)s?(?![A-Za-zÀ-ÖØ-öø-ž])/gi,
    'les parenthèses',
  ],
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ž])[A-Za-zÀ-ÖØ-öø-ž]{2,30}-(?:e|ne|trice|se|ère|rice|ve)-s(?![A-Za-zÀ-ÖØ-öø-ž])/gu,
    'les tirets',
  ],
];
const INCLUSIVE = needs('inclusive');

export const rule: Rule = defineRule({
  id: 'texte/ecriture-constante',
  severity: 'info',
  from: 'brouillon',
  summary: 'L’écriture inclusive garde une seule forme dans tout le contrat.',
  why: 'Le lecteur croirait à deux auteurs, et un lecteur d’écran lit chaque forme autrement.',
  hint: 'Choisissez une forme, ou écrivez les deux mots : « les habitantes et les habitants ».',
  examples: {
    valid: `
      preambule: Les habitant·e·s et les élu·e·s se réunissent.
    `,
    invalid: `
      preambule: Les habitant·e·s et les élu(e)s se réunissent.
    `,
  },
  check({ contrat, report }) {
    let first: { readonly style: string; readonly word: string } | undefined;
    const other: { at: Path; start: number; end: number; word: string; style: string }[] = [];
    for (const { at, texte } of textesWith(contrat, INCLUSIVE)) {
      for (const { start, end, word, style } of inclusiveForms(texte)) {
        first ??= { style, word };
        if (style !== first.style) other.push({ at, start, end, word, style });
      }
    }
    const [found] = other;
    if (found === undefined || first === undefined) return;
    const { at, start, end, word, style } = found;
    report(at, `« ${word} » : ici ${style}, ailleurs ${first.style} (« ${first.word} »).`, { part: { start, end } });
  },
});

interface Form {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly style: string;
}

const inclusiveForms: (text: string) => readonly Form[] = remembered((text) => {
  if (!/[·•‧.(-]/.test(text)) return [];
  return STYLES.flatMap(([form, style]) =>
    matchesInProse(text, form).map(({ start, end, found }) => ({ start, end, word: found[0], style })),
  ).sort((a, b) => a.start - b.start);
});
