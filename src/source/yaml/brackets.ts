import { isCollection, visit } from 'yaml';
import type { YamlFile } from '../file.ts';
import { rangeOf } from '../locate.ts';
import type { Detector, Guess, Stumble } from './guess.ts';

const RULE = 'yaml/crochets';

const NAMES: Readonly<Record<string, { readonly one: string; readonly close: string }>> = {
  '{': { one: 'Cette accolade', close: '}' },
  '[': { one: 'Ce crochet', close: ']' },
};

/** A bracket that was never closed, shown where it was opened. */
export const unclosedBracket: Detector = ({ code, message, file }) => {
  const isOpen =
    code === 'BAD_INDENT' ? message.startsWith('Flow') : /^Expected flow|must be sufficiently/.test(message);
  const start = isOpen ? lastOpen(file) : undefined;
  const name = start === undefined ? undefined : NAMES[file.text.charAt(start)];
  if (start === undefined || name === undefined) return undefined;
  const line = /^[^\r\n]*/.exec(file.text.slice(start))?.[0] ?? '';
  const agreement = name.close === '}' ? 'refermée' : 'refermé';
  const hash = / #/.test(line)
    ? ' « # » précédé d’une espace commence un commentaire : si c’est du texte, mettez la valeur entre guillemets doubles.'
    : '';
  return {
    rule: RULE,
    message: `${name.one} n’est jamais ${agreement} : tout ce qui suit serait pris dedans.`,
    hint: `Ajoutez « ${name.close} » après le dernier élément.${hash}`,
    pos: [start, start + 1],
  };
};

/** The innermost bracket that no sign closes. */
function lastOpen({ document, text }: YamlFile): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isCollection(node) || node.flow !== true) return;
      const [start, end] = rangeOf(node);
      const close = NAMES[text.charAt(start)]?.close;
      // What a comment hides closes nothing.
      const inside = text.slice(start + 1, end).replace(/[ \t]#.*/g, '');
      if (close !== undefined && inside.trimEnd().endsWith(close)) return;
      if (last === undefined || start > last) last = start;
    },
  });
  return last;
}

/** A closing bracket that nothing opened. */
export const strayBracket: Detector = ({ code, pos: [start], file }) => {
  const sign = file.text.charAt(start);
  if (code !== 'UNEXPECTED_TOKEN' || (sign !== '}' && sign !== ']')) return undefined;
  return { ...neverOpenedBracket(sign), pos: [start, start + 1] };
};

/** What is said of a closing bracket that stands alone. */
export function neverOpenedBracket(sign: string): Omit<Guess, 'pos'> {
  const [what, opening] =
    sign === '}' ? ['une accolade que rien n’a ouverte', '{'] : ['un crochet que rien n’a ouvert', '['];
  return {
    rule: RULE,
    message: `« ${sign} » ferme ${what}.`,
    hint: `Retirez ce signe, ou ouvrez plus haut avec « ${opening} ».`,
  };
}

/** Between brackets: a comma that lacks or is one too many, a colon inside a text. */
export const betweenBrackets: Detector = (stumble) => {
  const { code, pos, message, file } = stumble;
  const text = file.text.slice(pos[0]);
  if (code === 'UNEXPECTED_TOKEN' && text.startsWith(','))
    return {
      rule: RULE,
      message: 'Cette virgule est de trop : il n’y a rien entre elle et la précédente.',
      hint: 'Écrivez l’élément qui manque, ou retirez la virgule.',
      pos: [pos[0], pos[0] + 1],
    };
  if (/^Missing ,/.test(message)) return missingComma(stumble, pos[0]);
  // After a value in quotes, a word in brackets begins the next element.
  if (
    code === 'UNEXPECTED_TOKEN' &&
    /^Unexpected scalar (?:token$|at node end)/.test(message) &&
    /^[\w"']+\s*[:,\]}"']/.test(text)
  )
    return missingComma(stumble, pos[0]);
  if (/^- /.test(text) && /[[,] *$/.test(file.text.slice(0, pos[0]))) return dashInBrackets(pos[0]);
  if (code !== 'BLOCK_IN_FLOW' || text.startsWith('-')) return undefined;
  const next = /^([^\r\n]*? )(?=[a-z_]+: )/.exec(text);
  if (next !== null) return missingComma(stumble, pos[0] + (next[1] ?? '').length);
  return {
    rule: 'yaml/deux-points',
    message: 'Ce texte contient « : » : entre accolades ou crochets, on ne sait pas où finit la clé.',
    hint: 'Mettez le texte entier entre guillemets doubles.',
    pos: [pos[0], pos[0] + 1],
  };
};

function dashInBrackets(at: number): ReturnType<Detector> {
  return {
    rule: RULE,
    message: 'Entre crochets, les éléments sont séparés par des virgules, sans tiret.',
    hint: 'Retirez les tirets et gardez les virgules.',
    pos: [at, at + 1],
  };
}

/** `partenaires: - ars`: a list begins on the line below its key. */
export const dashAfterColon: Detector = ({ message, pos: [start] }) => {
  if (!message.startsWith('Unexpected block-seq-ind')) return undefined;
  return {
    rule: 'yaml/tiret',
    message: 'Ce tiret suit une clé sur la même ligne : une liste commence à la ligne suivante.',
    hint: 'Passez à la ligne avant le tiret et décalez-le de deux espaces, ou écrivez la liste entre crochets ; si c’est du texte, mettez-le entre guillemets doubles.',
    pos: [start, start + 1],
  };
};

function missingComma({ file }: Stumble, at: number): ReturnType<Detector> {
  const word = /^[^\s,:{}[\]]+/.exec(file.text.slice(at))?.[0] ?? '';
  return {
    rule: RULE,
    message: `Il manque une virgule avant « ${word} ».`,
    hint: 'Séparez les éléments par des virgules ; si « : » fait partie d’un texte, mettez ce texte entre guillemets doubles.',
    pos: [at, at + Math.max(1, word.length)],
  };
}

/** `description: | Le texte`: the text begins on the line below. */
export const textAfterBar: Detector = ({ message, pos: [start], file }) => {
  if (!message.startsWith('Not a YAML token')) return undefined;
  const sign = file.text.slice(0, start).trimEnd().at(-1) ?? '|';
  return {
    rule: 'yaml/structure',
    message: `Après « ${sign} », rien ne peut suivre sur la même ligne.`,
    hint: `Passez à la ligne après « ${sign} » et décalez le texte de deux espaces ; si « ${sign} » fait partie du texte, mettez la valeur entre guillemets doubles.`,
    pos: [start, start + (/^\S+/.exec(file.text.slice(start))?.[0].length ?? 1)],
  };
};

/** `titre: [Santé] Organiser`: to YAML a list, and something that nothing can follow. */
export const textAfterBracket: Detector = ({ code, pos: [stop], file }) => {
  const head = file.text.slice(file.text.lastIndexOf('\n', stop - 1) + 1, stop);
  const found = OPENS_WITH_BRACKET.exec(head);
  if (code !== 'UNEXPECTED_TOKEN' || found === null) return undefined;
  const [, before = '', sign = '['] = found;
  const start = stop - head.length + before.length;
  const rest = /^[^\r\n]*/.exec(file.text.slice(start))?.[0].trimEnd() ?? '';
  return {
    rule: 'yaml/guillemets',
    message: `Une valeur qui commence par « ${sign} » est une liste ou un groupe de clés : rien ne peut la suivre sur la ligne.`,
    hint: `Si c’est du texte, mettez-le entier entre guillemets doubles : ${JSON.stringify(rest)}.`,
    pos: [start, start + rest.length],
    suggestion: JSON.stringify(rest),
  };
};

const OPENS_WITH_BRACKET = /^( *(?:- +)*(?:[\w-]+: +)?)([[{])[^[\]{}]*[\]}] *$/;
