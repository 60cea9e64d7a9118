import type { Detector } from './guess.ts';
import { KEY_WORD } from './guess.ts';
import { wordOf } from './indentation.ts';

const RULE = 'yaml/deux-points';

/** `titre:Contrat`. */
export const missingSpace: Detector = ({ lines }) => {
  for (const { start, text } of lines) {
    const found = GLUED.exec(text);
    if (found === null) continue;
    const [, before = '', key = ''] = found;
    const at = start + before.length + key.length;
    return {
      rule: RULE,
      message: `Il manque une espace après « ${key}: » : sans elle, YAML ne voit pas de clé.`,
      hint: `Écrivez « ${key}: » puis une espace, puis la valeur.`,
      pos: [at, at + 1],
      suggestion: ': ',
      isSafe: true,
    };
  }
  return undefined;
};

const GLUED = new RegExp(`^(\\s*(?:- +)*)(${KEY_WORD}):(?=[^/\\s])`, 'u');

/** A line without a colon where keys are: a colon was forgotten, or a text goes on without being set off. */
export const missingColon: Detector = ({ code, message, lines: [line] }) => {
  const isLine = code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need to be followed');
  if (!isLine || line === undefined || /:(?:\s|$)/.test(line.text)) return undefined;
  const [start] = wordOf(line);
  return {
    rule: RULE,
    message: 'Il manque « : » sur cette ligne : on ne sait pas où est la clé.',
    hint: 'Ajoutez « : » et une espace après la clé ; si c’est la suite du texte d’au-dessus, décalez la ligne de deux espaces.',
    pos: [start, line.start + line.text.trimEnd().length],
  };
};
