import { readFrom, underComment } from './commented.ts';
import { cutInTwo } from './cut-in-two.ts';
import type { Detector, Guess, Line, Stumble } from './guess.ts';
import { KEY_WORD, linesFrom, spaces } from './guess.ts';
import { levelsBefore, nearestLevel } from './levels.ts';

const RULE = 'yaml/indentation';

const EMPTY_KEY = new RegExp(`^( *)(${KEY_WORD}): *$`);
const BLOCK_HEAD = new RegExp(`(?<![A-Za-z0-9_/-])(${KEY_WORD}): *([|>])[-+0-9]*\\s*$`);
const KEY_LINE = new RegExp(`^ *(?:- +)*["']?${KEY_WORD}["']?:(?: |$)`);

/** A line that begins at a column where no level is open. */
export const indentation: Detector = (stumble) => {
  const { code, message, lines, file } = stumble;
  const [first, second] = lines;
  if (first === undefined) return undefined;
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item without')) {
    // The parser stops at the end of the line before, or at the beginning of the one to blame.
    const line = first.start + first.text.length <= stumble.pos[0] && second !== undefined ? second : first;
    return misplaced(stumble, line);
  }
  if (/block sequence may not be used as an implicit map key/.test(message)) return misplaced(stumble, first);
  const next = code === 'BLOCK_AS_IMPLICIT_KEY' && second !== undefined ? readFrom(file, second) : undefined;
  if (next === undefined || !beginsKey(next)) return undefined;
  // Two keys on the first line would be its own mistake.
  return / : |: .*: /.test(first.text) ? undefined : (underEmpty(stumble, first) ?? misplaced(stumble, next));
};

/** `budget:` and at the same column `total: 30000`, then what belongs beside it further right: the first stands wrong. */
function underEmpty({ file }: Stumble, line: Line): Guess | undefined {
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const [above] = linesFrom(file, line.start - 1, line.start);
  const holder = above === undefined ? null : EMPTY_KEY.exec(above.text);
  if (line.index === 0 || holder === null || holder[1]?.length !== indent) return undefined;
  return {
    rule: RULE,
    message: `Cette ligne n’est pas décalée sous « ${holder[2]} », qui resterait vide.`,
    hint: `Décalez-la de deux espaces : elle se range sous « ${holder[2]} ».`,
    pos: wordOf(line),
  };
}

/** Text after `key: |` that is not set off from the key. */
export const textUnderBar: Detector = (stumble) => {
  const [line] = stumble.lines;
  if (line === undefined || stumble.code === 'TAB_AS_INDENT' || beginsKey(line)) return undefined;
  const above = stumble.file.text.slice(0, line.start).trimEnd().split('\n').at(-1) ?? '';
  const key = BLOCK_HEAD.exec(above);
  if (key === null) return undefined;
  return {
    rule: RULE,
    message: `Le texte de « ${key[1]} » n’est pas décalé : après « ${key[2]} », chaque ligne du texte doit l’être.`,
    hint: `Décalez de deux espaces toutes les lignes du texte sous « ${key[1]} ».`,
    pos: wordOf(line),
  };
};

function beginsKey({ text }: Line): boolean {
  return KEY_LINE.test(text);
}

function misplaced({ file }: Stumble, stopped: Line): Guess | undefined {
  const line = readFrom(file, stopped) ?? stopped;
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const other = underComment(file, line) ?? cutInTwo(file, line);
  if (other !== undefined) return other;
  const isDash = /^-(?: |$)/.test(line.text.slice(indent));
  if (!isDash && !beginsKey(line)) return strayText(line);
  const levels = levelsBefore(file, line);
  const level = nearestLevel(levels, indent, isDash ? 'dash' : 'key');
  if (isDash && (level === undefined || level.column === indent)) return strayDash(line, indent);
  if (level === undefined || level.column === indent) return undefined;
  const off = Math.abs(level.column - indent);
  const under = isDash
    ? `le tiret de la ligne ${level.line}`
    : `« ${level.name.replaceAll(/^["']|["']$/g, '')} » (ligne ${level.line})`;
  return {
    rule: RULE,
    message:
      indent > level.column
        ? `Cette ligne a ${spaces(off)} de trop au début : elle n’est alignée avec aucune autre.`
        : `Il manque ${spaces(off)} au début de cette ligne : elle n’est alignée avec aucune autre.`,
    hint:
      level.column === 0
        ? `Alignez-la sur ${under} : sans espace au début.`
        : `Alignez-la sur ${under} : ${spaces(level.column)} au début.`,
    pos: indent === 0 ? wordOf(line) : [line.start, line.start + indent],
    ...(indent === 0 ? {} : { suggestion: ' '.repeat(level.column) }),
  };
}

function strayText(line: Line): Guess {
  return {
    rule: RULE,
    message: 'Cette ligne n’est pas alignée avec le texte qu’elle continue.',
    hint: 'Si c’est la suite du texte du dessus, donnez-lui autant d’espaces au début ; si c’est une clé, ajoutez « : » après elle.',
    pos: wordOf(line),
  };
}

function strayDash(line: Line, indent: number): Guess {
  return {
    rule: RULE,
    message: 'Ce tiret se trouve parmi des clés : on ne sait pas à quelle liste il appartient.',
    hint: 'Décalez-le sous la clé dont c’est la liste, ou écrivez cette clé sur une ligne au-dessus.',
    pos: [line.start + indent, line.start + indent + 1],
  };
}

/** The first word of a line. */
export function wordOf({ start, text }: Line): readonly [number, number] {
  const found = /^(\s*)(\S+)/.exec(text);
  if (found === null) return [start, start + 1];
  const [, before = '', word = ''] = found;
  return [start + before.length, start + before.length + word.length];
}
