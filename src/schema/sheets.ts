import type { MistakeSheets } from '../source/sheets/sheet.ts';

/** Mistakes in the keys and values of a contract, as the schemas describe them. */
export const SCHEMA_SHEETS: MistakeSheets = {
  'schema/bornes': {
    severity: 'error',
    summary: 'Un nombre reste dans les limites de ce qu’il compte.',
    why: 'Une part de 140 % ou un rang de zéro ne veut rien dire.',
    hint: 'Corrigez le nombre.',
    wrong: 'generation: 0',
    right: 'generation: 2',
  },
  'schema/cle-connue': {
    severity: 'error',
    summary: 'Chaque clé est une clé du format, ou commence par « x_ ».',
    why: 'Ce qu’elle contient ne serait lu par personne.',
    hint: 'Prenez la clé proposée ; pour garder la ligne à votre usage, faites-la commencer par « x_ ».',
    wrong: 'divise: Ensemble pour la santé',
    right: 'devise: Ensemble pour la santé\nx_note: à relire',
  },
  'schema/cle-presente': {
    severity: 'error',
    summary: 'Chaque chose a les clés sans lesquelles elle n’est rien : un axe a un identifiant et un titre.',
    why: 'Rien ne pourrait en être fait.',
    hint: 'Ajoutez la clé qui manque.',
    wrong: 'axes: [{ id: "1" }]',
    right: 'axes: [{ id: "1", titre: Prévenir }]',
  },
  'schema/date': {
    severity: 'error',
    summary:
      'Une date existe et s’écrit année, mois, jour : 2024-06-28, ou moins précisément 2024-06, 2024-T2, 2024-S1, 2024.',
    why: 'Un document afficherait un autre jour, ou aucun.',
    hint: 'Recopiez la date dans cet ordre, avec des tirets.',
    wrong: 'signature: { date: 28/06/2024 }',
    right: 'signature: { date: 2024-06-28 }',
  },
  'schema/forme': {
    severity: 'error',
    summary: 'Un code, un identifiant ou une adresse a la forme qui lui est propre.',
    why: 'Les autres registres et les autres fichiers ne le reconnaîtraient pas.',
    hint: 'Comparez avec l’exemple du message : chiffres, lettres et longueur.',
    wrong: 'axes: [{ id: axe 1, titre: Prévenir }]',
    right: 'axes: [{ id: axe-1, titre: Prévenir }]',
  },
  'schema/guillemets': {
    severity: 'error',
    summary: 'Un code qui a l’air d’un nombre est entre guillemets.',
    why: 'YAML en fait un nombre : « 01004 » perdrait son zéro, « 1.10 » deviendrait 1.1.',
    hint: 'Mettez la valeur entre guillemets doubles.',
    wrong: 'axes: [{ id: 1.10, titre: Prévenir }]',
    right: 'axes: [{ id: "1.10", titre: Prévenir }]',
  },
  'schema/type': {
    severity: 'error',
    summary: 'Une valeur est de la sorte attendue : un texte, un nombre, une liste, un groupe de clés.',
    why: 'Ce qui est lu ne serait pas ce qui est écrit.',
    hint: 'Écrivez la valeur sous la forme que dit le message.',
    wrong: 'generation: deuxième',
    right: 'generation: 2',
  },
  'schema/valeur-connue': {
    severity: 'error',
    summary: 'Une valeur à choisir est l’une de celles du format.',
    why: 'Une autre ne serait ni comprise ni comptée.',
    hint: 'Prenez l’une des valeurs proposées.',
    wrong: 'nature: contract',
    right: 'nature: contrat',
  },
  'schema/valeur-presente': {
    severity: 'error',
    summary: 'Une clé écrite a une valeur.',
    why: 'Vide, elle laisse croire que la chose est dite.',
    hint: 'Écrivez la valeur, ou retirez la ligne.',
    wrong: 'devise: ""',
    right: 'devise: Ensemble pour la santé',
  },
};
