import type { Detector, Guess, Line } from './guess.ts';
import { KEY_WORD, ODD_SPACE, ODD_SPACES } from './guess.ts';

const RULE = 'yaml/espace-insecable';
const FROM = 'Elle est invisible ; elle vient souvent d’un texte collé depuis Word ou une page web.';

/** Spaces that can't be seen to be none: in the indentation, after a dash, around the colon of a key. */
export const oddSpaces: Detector = ({ lines }) => {
  for (const line of lines) {
    const guess = inIndentation(line) ?? afterDash(line) ?? aroundColon(line);
    if (guess !== undefined) return guess;
  }
  return undefined;
};

/** An odd space before anything else of a line. */
export function inIndentation({ start, text }: Line): Guess | undefined {
  const found = INDENTATION.exec(text);
  if (found === null) return undefined;
  const [, before = '', odd = ''] = found;
  return {
    rule: RULE,
    message: `Cette ligne est décalée avec une espace insécable, que YAML prend pour une lettre. ${FROM}`,
    hint: 'Effacez le début de la ligne et retapez-le avec la barre d’espace (deux espaces par niveau).',
    pos: [start + before.length, start + before.length + odd.length],
    suggestion: ' '.repeat(odd.length),
    // What has no width, or two, shifts nothing or more than it is counted for.
    isSafe: !/[\u200b\u3000\ufeff]/.test(odd),
  };
}

const INDENTATION = new RegExp(`^( *)([${ODD_SPACES}][ ${ODD_SPACES}]*)(?=[^\\s#])`, 'u');

function afterDash({ start, text }: Line): Guess | undefined {
  const found = AFTER_DASH.exec(text);
  if (found === null) return undefined;
  const [, before = '', odd = ''] = found;
  return {
    rule: 'yaml/tiret',
    message: `Ce tiret est suivi d’une espace insécable : il ne commence pas un élément de liste. ${FROM}`,
    hint: 'Retapez un tiret suivi d’une espace ordinaire : « - ».',
    pos: [start + before.length, start + before.length + odd.length],
    suggestion: '- ',
    isSafe: true,
  };
}

const AFTER_DASH = new RegExp(`^( *(?:- +)*)([-–—•][${ODD_SPACES}]+ *)(?=\\S)`, 'u');

/** `titre⍽: Contrat`, `titre:⍽Contrat`. */
export function aroundColon({ start, text }: Line): Guess | undefined {
  const found = AROUND_COLON.exec(text);
  if (found === null) return undefined;
  const [, before = '', key = '', signs = ''] = found;
  if (!ODD_SPACE.test(signs)) return undefined;
  const where = signs.startsWith(':') ? 'après' : 'avant';
  const at = start + before.length + key.length;
  return {
    rule: RULE,
    message: `Une espace insécable se trouve ${where} le « : » de « ${key} » : YAML ne reconnaît plus la clé. ${FROM}`,
    hint: `Retapez « ${key}: » : la clé, deux-points sans espace avant, puis une espace ordinaire.`,
    pos: [at, at + signs.length],
    suggestion: at + signs.length === start + text.length ? ':' : ': ',
    isSafe: true,
  };
}

const AROUND_COLON = new RegExp(`^( *(?:- +)*)(${KEY_WORD})([ ${ODD_SPACES}]*:[ ${ODD_SPACES}]*)`, 'u');
