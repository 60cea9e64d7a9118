import type { ErrorCode } from 'yaml';
import type { Sentence } from './guess.ts';

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

/** What is said of an error of the parser when nothing more telling is recognised. */
export const SENTENCES: Readonly<Record<ErrorCode, Sentence>> = {
  ALIAS_PROPS: {
    rule: 'yaml/alias',
    message: 'Un alias (« *nom ») ne peut rien porter d’autre.',
    hint: 'Retirez l’ancre ou l’étiquette qui l’accompagne.',
  },
  BAD_ALIAS: {
    rule: 'yaml/alias',
    message: 'Cet alias ne renvoie à rien : un texte qui commence par « * » ou « & » se met entre guillemets.',
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
  MULTIPLE_ANCHORS: {
    rule: 'yaml/alias',
    message: 'Une valeur ne porte qu’un repère (« &nom »), et celle-ci en a deux.',
    hint: 'Si c’est du texte, mettez la valeur entière entre guillemets doubles.',
  },
  MULTIPLE_DOCS: {
    rule: 'yaml/un-document',
    message: 'Ce fichier contient plusieurs documents, séparés par « --- » : seul un document est lu.',
    hint: 'Retirez la ligne « --- », ou partagez le fichier en deux.',
  },
  MULTIPLE_TAGS: {
    rule: 'yaml/etiquette',
    message: 'Une valeur ne porte qu’une étiquette (« !nom »), et celle-ci en a deux.',
    hint: 'Si c’est du texte, mettez la valeur entière entre guillemets doubles.',
  },
  NON_STRING_KEY: {
    rule: 'yaml/cle-texte',
    message: 'Une clé est un mot, pas une liste ni un groupe.',
    hint: 'Mettez une clé simple avant « : ». Si c’est une expression, « {{ … }} », mettez la valeur entière entre guillemets doubles.',
  },
  RESOURCE_EXHAUSTION: {
    rule: 'yaml/profondeur',
    message: 'Cette valeur est trop imbriquée pour être lue, ou un alias (« *nom ») s’y contient lui-même.',
    hint: 'Un contrat n’a pas besoin de plus de quelques niveaux : vérifiez les crochets, l’indentation et les alias.',
  },
  TAB_AS_INDENT: {
    rule: 'yaml/tabulation',
    message: 'Cette ligne est décalée par une tabulation : YAML ne connaît que les espaces.',
    hint: 'Remplacez la tabulation par autant d’espaces qu’en ont les lignes du même niveau.',
  },
  TAG_RESOLVE_FAILED: {
    rule: 'yaml/etiquette',
    message: 'Une valeur qui commence par « ! » est une étiquette, et celle-ci n’existe pas.',
    hint: 'Mettez la valeur entre guillemets doubles.',
  },
  UNEXPECTED_TOKEN: STRUCTURE,
};
