import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { departementName } from '../../registers/departements.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, enTete, fait, ligne, periodeEnMots } from '../words.ts';

/** The territory: its name, its communes, its inhabitants, why it was chosen. */
export function perimetre(contrat: Contrat): readonly Bloc[] {
  const { territoire } = contrat.yaml;
  const { chiffres } = contrat;
  const quartiers = territoire.quartiers_prioritaires;
  const noms =
    quartiers !== undefined && !('nombre' in quartiers)
      ? quartiers.map(({ code, nom }) => (code ? `${nom} (${code})` : nom))
      : [];
  return [
    ...blocTexte(contrat, contrat.at('territoire', 'perimetre')),
    ...blocFaits([
      ...fait(
        'Territoire',
        territoire.type === undefined
          ? territoire.nom
          : `${territoire.nom} (${LABELS.typeTerritoire[territoire.type].toLowerCase()})`,
      ),
      ...fait(
        (territoire.departements ?? []).length > 1 ? 'Départements' : 'Département',
        ...(territoire.departements ?? []).map((code) =>
          [departementName(code), `(${code})`].filter(Boolean).join(' '),
        ),
      ),
      ...fait(
        'Communes',
        chiffres.communes === undefined || chiffres.communes < 2 ? undefined : formatNumber(chiffres.communes),
      ),
      ...fait('Population', population(contrat)),
      ...fait(
        'Quartiers prioritaires',
        ...(noms.length > 0
          ? noms
          : [chiffres.quartiersPrioritaires === undefined ? undefined : formatNumber(chiffres.quartiersPrioritaires)]),
      ),
    ]),
    ...blocGroupe(phrase('Critères de choix'), blocListe(contrat, territoire.criteres)),
  ];
}

function population(contrat: Contrat): string | undefined {
  const said = contrat.yaml.territoire.population;
  if (said === undefined) return undefined;
  const origine = [said.source, said.annee].filter((part) => part !== undefined).join(', ');
  const habitants = `${said.approximatif ? 'environ ' : ''}${formatNumber(said.valeur)} habitants`;
  return origine === '' ? habitants : `${habitants} (${origine})`;
}

/** What the contract answers to. */
export function diagnostic(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.diagnostic;
  const faits =
    typeof said === 'object'
      ? [...fait('Année', said.annee?.toString()), ...fait('Démarche', said.participatif ? 'participative' : undefined)]
      : [];
  return [...blocFaits(faits), ...blocTexte(contrat, contrat.at('diagnostic'))];
}

/** The schemas and contracts it goes with, the regional health project first. */
export function articulations(contrat: Contrat): readonly Bloc[] {
  const { prs, articulations: autres } = contrat.yaml;
  const regional =
    prs === undefined
      ? []
      : blocGroupe(ligne(contrat, prs.nom), [
          ...blocTexte(contrat, contrat.at('prs', 'texte')),
          ...blocFaits(fait('Période', periodeEnMots(prs.debut, prs.fin))),
          ...blocListe(
            contrat,
            present(prs.axes).map(
              ([{ titre, transversal }]) => `${transversal ? 'Axe transversal' : 'Axe stratégique'} : ${titre}`,
            ),
          ),
        ]);
  const others = present(autres).flatMap(([{ dispositif, nom, sigle }, index]): readonly Bloc[] => {
    const titre = enTete(nom ?? LABELS.dispositif[dispositif]);
    const blocs = blocTexte(contrat, contrat.at('articulations', index, 'texte'));
    const named = sigle === undefined ? titre : `${titre} (${sigle})`;
    return blocs.length === 0 ? blocListe(contrat, [named]) : blocGroupe(ligne(contrat, named), blocs);
  });
  return [
    ...regional,
    ...others,
    ...blocGroupe(phrase('Volet santé mentale'), blocTexte(contrat, contrat.at('volet_sante_mentale'))),
  ];
}
