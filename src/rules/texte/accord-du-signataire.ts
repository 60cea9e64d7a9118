import type { Contrat } from '../../model/contrat.ts';
import type { Span } from '../../source/path.ts';
import { agree, type Genre, genreOfCivilite } from '../../text/agreement.ts';
import { likeFirst } from '../../text/like-first.ts';
import { defineRule, type Rule } from '../define.ts';
import { needs, textesWith } from '../texts-with.ts';

const REPRESENTED = /(?<![A-Za-zÀ-ÖØ-öø-ž])représentée?(?=\s{1,3}par(?![A-Za-zÀ-ÖØ-öø-ž]))/gi;
const AUTHORISED =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?<civilite>Mme|Madame|Mlle|M\.|Monsieur)\s[^,;:.\n]{2,60},\s(?:dûment\s)?(?<word>habilitée?|autorisée?)(?![A-Za-zÀ-ÖØ-öø-ž(])/gu;
const SIGNATORY = needs('signatory');

export const rule: Rule = defineRule({
  id: 'texte/accord-du-signataire',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le mot « représenté » s’accorde avec l’organisme, « habilité » avec la personne.',
  why: 'Ces mots ouvrent le contrat : une faute s’y voit d’abord.',
  hint: 'Accordez le mot ; si c’est l’autre qui est faux, corrigez « genre » ou la civilité.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
      preambule: L’Agence régionale de santé, représentée par son directeur général, M. Exemple, dûment habilité.
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
      preambule: L’Agence régionale de santé, représenté par son directeur général, M. Exemple, dûment habilité.
    `,
  },
  check({ contrat, report }) {
    const genres = genresOf(contrat);
    for (const { at, texte } of textesWith(contrat, SIGNATORY)) {
      for (const { word, part, genre, whom } of [...represented(texte, genres), ...authorised(texte)]) {
        const right = likeFirst(agree(word.replace(/e$/, '').toLowerCase(), genre), word);
        if (right === word) continue;
        report(at, `« ${word} » s’accorde avec « ${whom} » : « ${right} ».`, { part, suggestion: right });
      }
    }
  },
});

interface Agreeing {
  readonly word: string;
  readonly part: Span;
  readonly genre: Genre;
  /** What the word agrees with. */
  readonly whom: string;
}

/** The gender of each partner that says it, under its name and its acronym. */
function genresOf({ partenaires }: Contrat): ReadonlyMap<string, Genre> {
  return new Map(
    partenaires.flatMap(({ nom, sigle, genre }) =>
      genre === undefined
        ? []
        : [nom, ...(sigle === undefined ? [] : [sigle])].map((name) => [plain(name), genre] as const),
    ),
  );
}

/** The name stands right before the word, or after an article at the beginning of its line. */
function represented(text: string, genres: ReadonlyMap<string, Genre>): readonly Agreeing[] {
  if (genres.size === 0) return [];
  return [...text.matchAll(REPRESENTED)].flatMap(({ 0: word, index: start }) => {
    const before = text
      .slice(Math.max(0, start - 160), start)
      .trimEnd()
      .replace(/,$/, '');
    const line = before.slice(Math.max(...['.', ';', ':', '\n'].map((stop) => before.lastIndexOf(stop))) + 1);
    const whom = line.replace(/^\s*(?:[-*]\s+)?(?:Et\s+|Entre\s+)?(?:[Ll]['’]|[Ll][ae]\s+)?/, '');
    const genre = genres.get(plain(whom));
    return genre === undefined ? [] : [{ word, genre, whom, part: { start, end: start + word.length } }];
  });
}

function authorised(text: string): readonly Agreeing[] {
  return [...text.matchAll(AUTHORISED)].flatMap(({ 0: whole, index, groups }) => {
    const { civilite = '', word = '' } = groups ?? {};
    const genre = genreOfCivilite(civilite);
    const end = index + whole.length;
    // Of two people nobody tells which is meant.
    if (genre === undefined || /\set\s/.test(whole)) return [];
    const whom = whole.split(',')[0] ?? civilite;
    return [{ word, genre, whom, part: { start: end - word.length, end } }];
  });
}

function plain(name: string): string {
  return name.replaceAll("'", '’').replace(/\s+/g, ' ').replace(/\*+/g, '').trim().toLowerCase();
}
