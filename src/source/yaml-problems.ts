import { type ErrorCode, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type YamlFile } from './file.ts';
import { findNode, rangeOf, tokenOf } from './locate.ts';

/** What is wrong with the YAML of a file, in French. */
export function yamlDiagnostics(file: YamlFile): readonly Diagnostic[] {
  const { errors, warnings } = file.document;
  const first = errors.find(({ code }) => !LOCAL.has(code));
  // What `yaml` only warns of would lose words: an unknown `!label` before a value, a line that begins with `%`.
  const mistakes: readonly Mistake[] = [
    ...errors.filter((error) => error === first || LOCAL.has(error.code)),
    ...warnings,
    ...lostAliases(file),
  ];
  return mistakes.map(({ code, pos }) => {
    const { rule, message, hint } = SENTENCES[code];
    return { rule, severity: 'error', message, hint, place: placeOf(file, ...pos) };
  });
}

/** What is known of a mistake: its kind and its offsets. */
type Mistake = Pick<YAMLError, 'code' | 'pos'>;

/** `yaml` misses an anchor only when the value is asked for, and then stops: `titre: *Important*` names one that is not. */
function lostAliases({ document }: YamlFile): readonly Mistake[] {
  const anchors = new Set<string>();
  const lost: Mistake[] = [];
  visit(document, {
    Alias(_, alias) {
      const [start, end] = rangeOf(alias);
      if (!anchors.has(alias.source)) lost.push({ code: 'BAD_ALIAS', pos: [start, end] });
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  return lost;
}

/** Mistakes that stay where they are. After any other the parser has lost its way, and what it says next is an echo. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED']);

/** Aliases that multiply each other would fill the memory: `yaml` refuses to give their values. */
export function aliasBomb(file: YamlFile): Diagnostic {
  return {
    rule: 'yaml/alias-raisonnables',
    severity: 'error',
    message: 'Les alias de ce fichier (« *nom ») se multiplient au-delà de toute mesure : il n’est pas lu.',
    hint: 'Écrivez les valeurs en toutes lettres à la place des alias.',
    place: placeOf(file, 0, 0),
  };
}

/** A tree without end would exhaust everyone who walks it. */
export function tooDeep(file: YamlFile, key: string | number): Diagnostic {
  return {
    rule: 'yaml/profondeur',
    severity: 'error',
    message: 'Cette valeur est trop imbriquée pour être lue, ou un alias (« *nom ») s’y contient lui-même.',
    hint: 'Un contrat n’a pas besoin de plus de quelques niveaux : vérifiez les crochets, l’indentation et les alias.',
    place: placeOf(file, ...tokenOf(findNode(file, [key]))),
  };
}

interface Sentence {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

const INDENT: Sentence = {
  rule: 'yaml/indentation',
  message: 'Cette ligne n’est pas alignée avec celles du même niveau.',
  hint: 'Alignez-la sur ses voisines, avec des espaces (deux par niveau).',
};

const STRUCTURE: Sentence = {
  rule: 'yaml/structure',
  message: 'La suite du fichier ne se comprend pas à partir d’ici.',
  hint: 'Vérifiez cette ligne et la précédente : deux-points suivis d’une espace, tiret en tête des listes, alignement, guillemets fermés.',
};

const SENTENCES = {
  ALIAS_PROPS: {
    rule: 'yaml/alias',
    message: 'Un alias (« *nom ») ne peut rien porter d’autre.',
    hint: 'Retirez l’ancre ou l’étiquette qui l’accompagne.',
  },
  BAD_ALIAS: {
    rule: 'yaml/alias',
    message: 'Cet alias ne renvoie à rien : dans une valeur, « * » en tête doit être entre guillemets.',
    hint: 'Mettez la valeur entre guillemets doubles.',
  },
  BAD_COLLECTION_TYPE: STRUCTURE,
  BAD_DIRECTIVE: {
    rule: 'yaml/directive',
    message: 'Une ligne qui commence par « % » est une directive, et celle-ci n’existe pas.',
    hint: 'Retirez la ligne, ou mettez la valeur entre guillemets.',
  },
  BAD_DQ_ESCAPE: {
    rule: 'yaml/echappement',
    message: 'Entre guillemets doubles, « \\ » introduit un signe spécial, et celui-ci n’existe pas.',
    hint: 'Doublez la barre (« \\\\ »), ou mettez la valeur entre guillemets simples.',
  },
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: STRUCTURE,
  BAD_SCALAR_START: {
    rule: 'yaml/guillemets',
    message: 'Une valeur ne peut pas commencer par ce signe.',
    hint: 'Mettez toute la valeur entre guillemets doubles.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'yaml/deux-points',
    message: 'Cette ligne contient deux fois « : » : on ne sait pas où finit la clé.',
    hint: 'Mettez la valeur qui contient « : » entre guillemets doubles.',
  },
  BLOCK_IN_FLOW: {
    rule: 'yaml/crochets',
    message: 'Entre crochets ou accolades, les éléments sont séparés par des virgules, sans tiret.',
    hint: 'Retirez les tirets et séparez par des virgules.',
  },
  DUPLICATE_KEY: {
    rule: 'yaml/cle-unique',
    message: 'Cette clé est déjà écrite plus haut au même niveau : l’une des deux valeurs serait perdue.',
    hint: 'Gardez une seule des deux lignes.',
  },
  IMPOSSIBLE: STRUCTURE,
  KEY_OVER_1024_CHARS: {
    rule: 'yaml/cle-courte',
    message: 'Cette clé dépasse 1 024 caractères.',
    hint: 'Vérifiez le guillemet ou le deux-points qui manque plus haut.',
  },
  MISSING_CHAR: {
    rule: 'yaml/signe-manquant',
    message: 'Il manque un signe à cet endroit : guillemet, crochet, accolade, virgule ou deux-points.',
    hint: 'Fermez ce qui a été ouvert, ou ajoutez « : » et une espace après la clé.',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'yaml/deux-points',
    message: 'Une clé tient sur une seule ligne : il manque sans doute « : » après elle.',
    hint: 'Ajoutez « : » et une espace après la clé, ou décalez la suite du texte de deux espaces.',
  },
  MULTIPLE_ANCHORS: STRUCTURE,
  MULTIPLE_DOCS: {
    rule: 'yaml/un-document',
    message: 'Ce fichier contient plusieurs documents, séparés par « --- » : seul un document est lu.',
    hint: 'Retirez la ligne « --- », ou partagez le fichier en deux.',
  },
  MULTIPLE_TAGS: STRUCTURE,
  NON_STRING_KEY: {
    rule: 'yaml/cle-texte',
    message: 'Une clé est un mot, pas une liste ni un groupe.',
    hint: 'Mettez une clé simple avant « : ».',
  },
  RESOURCE_EXHAUSTION: {
    rule: 'yaml/profondeur',
    message: 'Ce fichier est trop imbriqué pour être lu.',
    hint: 'Un contrat n’a pas besoin de plus de quelques niveaux : vérifiez les crochets et l’indentation.',
  },
  TAB_AS_INDENT: {
    rule: 'yaml/tabulation',
    message: 'Cette ligne est décalée par une tabulation : YAML ne connaît que les espaces.',
    hint: 'Remplacez la tabulation par des espaces (deux par niveau).',
  },
  TAG_RESOLVE_FAILED: {
    rule: 'yaml/etiquette',
    message: 'Une valeur qui commence par « ! » est une étiquette, et celle-ci n’existe pas.',
    hint: 'Mettez la valeur entre guillemets doubles.',
  },
  UNEXPECTED_TOKEN: STRUCTURE,
} as const satisfies Record<ErrorCode, Sentence>;
