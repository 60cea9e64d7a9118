import { jsonText } from '../../diagnostics/encode/json-text.ts';
import type { Portefeuille } from '../../model/portefeuille/portefeuille.ts';
import type { Etendue, Repartition } from '../../model/portefeuille/repartition.ts';
import type { ResumeContrat } from '../../model/portefeuille/resume.ts';
import { isoDay } from '../../text/calendar.ts';
import { isoDate, type PreciseDate } from '../../text/dates.ts';

/** The first bytes of every such file. */
export const JSON_MARK = '{\n  "format": "cls-stats"';

/**
 * The regional view for programs. Its keys are stable and described by `docs/reference/stats.schema.json`; what a contract does not
 * say is absent from it and counted as `non_precise`.
 */
export function jsonStats({ jour, contrats, illisibles, doublons, chiffres }: Portefeuille): string {
  const { echeances, budgets, signataires, themes } = chiffres;
  return jsonText({
    format: 'cls-stats',
    version: 1,
    date: isoDay(jour),
    lus: chiffres.lus,
    signes: chiffres.signes,
    illisibles,
    doublons,
    chiffres: {
      etats: repartition(chiffres.etats),
      natures: repartition(chiffres.natures),
      generations: repartition(chiffres.generations),
      signatures_par_annee: repartition(chiffres.parAnnee),
      signatures_par_departement: repartition(chiffres.parDepartement),
      signatures_par_departement_et_annee: chiffres.croisements,
      themes: { ...repartition(themes), non_precise: undefined, sans_theme: themes.nonPrecise },
      signataires: { base: signataires.base, types: signataires.types, non_precise: signataires.nonPrecise },
      cosignes_par_une_cpam: repartition(signataires.cpam),
      axes: etendue(chiffres.axes),
      fiches: etendue(chiffres.fiches),
      statuts_des_fiches: repartition(chiffres.statuts),
      budgets: {
        fiches_chiffrees: budgets.fiches,
        fiches_sans_budget: budgets.sans,
        total: budgets.total,
        par_source: budgets.parSource,
        sans_source: budgets.sansSource,
      },
      echeances: {
        base: echeances.base,
        passees: echeances.nombres.passee,
        dans_l_annee: echeances.nombres['dans-l-annee'],
        plus_tard: echeances.nombres['plus-tard'],
        non_precise: echeances.nonPrecise,
        proches: echeances.proches.map(({ dossier }) => dossier),
      },
    },
    contrats: contrats.map(contratJson),
  });
}

function repartition({ base, comptes, nonPrecise }: Repartition<unknown>): Record<string, unknown> {
  return { base, comptes, non_precise: nonPrecise };
}

function etendue({ base, sans, total, mesures }: Etendue): Record<string, unknown> {
  return { base, sans, total, ...mesures };
}

function contratJson(contrat: ResumeContrat): Record<string, unknown> {
  const { budget } = contrat;
  return {
    dossier: contrat.dossier,
    partiel: contrat.estPartiel,
    identifiant: contrat.identifiant,
    titre: contrat.titre,
    territoire: contrat.territoire,
    type_territoire: contrat.typeTerritoire,
    departements: contrat.departements,
    nature: contrat.nature,
    generation: contrat.generation,
    etat: contrat.etat,
    signature: written(contrat.signature),
    fin: written(contrat.fin),
    signataires: contrat.signataires,
    themes: contrat.themes,
    axes: contrat.axes,
    fiches: contrat.fiches,
    statuts_des_fiches: Object.fromEntries(contrat.statuts),
    budgets: {
      fiches_chiffrees: budget.fiches,
      total: budget.total,
      par_source: Object.fromEntries(budget.parSource),
      sans_source: budget.sansSource,
    },
  };
}

function written(date: PreciseDate | undefined): string | undefined {
  return date === undefined ? undefined : isoDate(date);
}
