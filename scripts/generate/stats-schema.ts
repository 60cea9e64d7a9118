import { LABELS } from '../../src/model/labels.generated.ts';

/** A piece of JSON Schema. */
type Node = Readonly<Record<string, unknown>>;

const count = (description: string): Node => ({ description, type: 'integer', minimum: 0 });
const text = (description: string): Node => ({ description, type: 'string' });
const list = (description: string, items: Node): Node => ({ description, type: 'array', items });
const choice = (description: string, labels: Readonly<Record<string, string>>): Node => ({
  description,
  enum: Object.keys(labels),
});
const date = (description: string): Node => ({
  description: `${description}, aussi précise que le contrat la donne : AAAA, AAAA-S1, AAAA-T1, AAAA-MM ou AAAA-MM-JJ.`,
  type: 'string',
  pattern: '^[0-9]{4}(-(S[12]|T[1-4]|[0-9]{2}(-[0-9]{2})?))?$',
});
const euros = (description: string): Node => ({ description: `${description}, en euros.`, type: 'number' });

/** An object that holds these keys and no other; those of `optional` may lack. */
function object(
  description: string,
  properties: Readonly<Record<string, Node>>,
  optional: readonly string[] = [],
): Node {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { description, type: 'object', additionalProperties: false, required, properties };
}

function repartition(description: string, cle: Node, unsaid = 'non_precise'): Node {
  return object(description, {
    base: count('Ce sur quoi on compte.'),
    comptes: list(
      'Ce qui a plusieurs clés compte une fois sous chacune.',
      object('Un nombre.', { cle, nombre: count('Combien l’ont.') }),
    ),
    [unsaid]: count('Combien n’en disent rien.'),
  });
}

function etendue(description: string): Node {
  const value = (words: string): Node => ({ description: words, type: 'number' });
  return object(
    description,
    {
      base: count('Contrats qui en ont.'),
      sans: count('Contrats qui n’en ont pas.'),
      total: count('Combien en tout.'),
      min: value('Le moins, parmi les contrats qui en ont.'),
      mediane: value('La médiane, parmi les contrats qui en ont.'),
      max: value('Le plus.'),
    },
    ['min', 'mediane', 'max'],
  );
}

const DEPARTEMENT: Node = text('Code d’un département.');
const ANNEE: Node = { description: 'Une année.', type: 'integer' };
const SOURCE = choice('Source d’un financement.', LABELS.typeFinancement);
const TYPE = choice('Type d’un signataire.', LABELS.typePartenaire);

const CHIFFRES = object('Les chiffres, chacun avec sa base.', {
  etats: repartition('États des contrats lus.', choice('Un état.', LABELS.etat)),
  natures: repartition('Natures des contrats lus.', choice('Une nature.', LABELS.nature)),
  generations: repartition('Générations des contrats lus.', count('1 pour un premier contrat.')),
  signatures_par_annee: repartition('Contrats signés, par année.', ANNEE),
  signatures_par_departement: repartition('Contrats signés, par département.', DEPARTEMENT),
  signatures_par_departement_et_annee: list(
    'Contrats signés, par département et par année.',
    object(
      'Un croisement ; une clé absente n’est pas précisée.',
      { departement: DEPARTEMENT, annee: ANNEE, nombre: count('Combien.') },
      ['departement', 'annee'],
    ),
  ),
  themes: repartition(
    'Thèmes, sur les contrats dont les axes ou les fiches en ont.',
    choice('Un thème.', LABELS.theme),
    'sans_theme',
  ),
  signataires: object('Qui signe les contrats signés.', {
    base: count('Contrats signés.'),
    types: list(
      'Par type de signataire.',
      object('Un type.', {
        type: TYPE,
        contrats: count('Contrats que l’un d’eux signe.'),
        organismes: count('Combien ils sont.'),
      }),
    ),
    non_precise: count('Contrats signés qui ne nomment aucun signataire.'),
  }),
  cosignes_par_une_cpam: repartition('Contrats cosignés par une CPAM, par département de la caisse.', DEPARTEMENT),
  axes: etendue('Axes par contrat lu.'),
  fiches: etendue('Fiches par contrat lu.'),
  statuts_des_fiches: repartition('États de toutes les fiches.', choice('Un état.', LABELS.statutFiche)),
  budgets: object('Budgets de toutes les fiches.', {
    fiches_chiffrees: count('Fiches qui ont un budget.'),
    fiches_sans_budget: count('Fiches qui n’en ont pas.'),
    total: euros('Somme des budgets'),
    par_source: list(
      'Sans les financements refusés.',
      object('Une source.', { source: SOURCE, montant: euros('Ce qu’elle donne') }),
    ),
    sans_source: euros('Ce dont la source n’est pas dite'),
  }),
  echeances: object('Fin des contrats signés, vue de « date ».', {
    base: count('Contrats signés.'),
    passees: count('Déjà échus.'),
    dans_l_annee: count('Finissent dans l’année.'),
    plus_tard: count('Finissent plus tard.'),
    non_precise: count('Ne disent pas leur fin.'),
    proches: list('Dossiers de ceux qui finissent dans l’année, le plus proche d’abord.', text('Un dossier.')),
  }),
});

const CONTRAT = object(
  'Un contrat lu. Une clé absente : le contrat ne le dit pas.',
  {
    dossier: text('Son dossier.'),
    partiel: { description: 'Des valeurs y sont refusées : ses chiffres sont incomplets.', type: 'boolean' },
    identifiant: text('Son identifiant.'),
    titre: text('Son titre.'),
    territoire: text('Nom de son territoire.'),
    type_territoire: choice('Type de son territoire.', LABELS.typeTerritoire),
    departements: list('Ses départements.', DEPARTEMENT),
    nature: choice('Sa nature.', LABELS.nature),
    generation: count('1 pour un premier contrat.'),
    etat: choice('Son état.', LABELS.etat),
    signature: date('Sa signature'),
    fin: date('Sa fin, avenants compris'),
    signataires: list(
      'Ses signataires.',
      object(
        'Un signataire.',
        {
          nom: text('Son nom.'),
          type: TYPE,
          departements: list('Ses départements.', DEPARTEMENT),
          numero: text('SIREN ou FINESS.'),
        },
        ['type', 'numero'],
      ),
    ),
    themes: list('Thèmes de ses axes et de ses fiches.', choice('Un thème.', LABELS.theme)),
    axes: count('Nombre d’axes.'),
    fiches: count('Nombre de fiches.'),
    statuts_des_fiches: {
      description: 'Fiches par état ; celles qui n’en disent pas sont le reste.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(LABELS.statutFiche).map(([key, label]) => [key, count(`${label}.`)]),
      ),
    },
    budgets: object('Ses budgets.', {
      fiches_chiffrees: count('Fiches qui ont un budget.'),
      total: euros('Somme des budgets'),
      par_source: {
        description: 'Par source.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(LABELS.typeFinancement).map(([key, label]) => [key, euros(label)]),
        ),
      },
      sans_source: euros('Ce dont la source n’est pas dite'),
    }),
  },
  ['type_territoire', 'nature', 'generation', 'etat', 'signature', 'fin'],
);

/** What `cls stats --format json` gives, as the text of a JSON Schema. Its vocabularies are those of the YAML. */
export function generateStatsSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'La vue régionale',
    ...object('Ce que donne « cls stats --format json ».', {
      format: { description: 'Toujours le même mot.', const: 'cls-stats' },
      version: { description: 'Version de ce format.', const: 1 },
      date: { description: 'Jour à partir duquel « dans l’année » est compté.', type: 'string', format: 'date' },
      lus: count('Contrats lus.'),
      signes: count('Contrats signés, parmi eux.'),
      illisibles: list(
        'Contrats qui ne se lisent pas ; aucun chiffre ne les compte.',
        object('Un contrat illisible.', { dossier: text('Son dossier.'), raison: text('Pourquoi.') }),
      ),
      doublons: list(
        'Contrats de même identifiant : chacun est compté.',
        object('Un identifiant et ses dossiers.', {
          identifiant: text('L’identifiant.'),
          dossiers: list('Les dossiers.', text('Un dossier.')),
        }),
      ),
      chiffres: CHIFFRES,
      contrats: list('Les contrats lus, un par un.', CONTRAT),
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
