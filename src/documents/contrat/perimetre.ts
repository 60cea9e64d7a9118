import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { estLongue } from '../parts/communes.ts';
import { communeEnMots, departementEnMots, nomDeCommune, numeroGroupe, regionEnMots } from '../parts/lieux.ts';
import type { Bloc, Fait } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, enTete, fait, ligne, periodeEnMots } from '../words.ts';

/** The territory: its name, its communes, its inhabitants, why it was chosen. */
export function perimetre(contrat: Contrat): readonly Bloc[] {
  const { territoire } = contrat.yaml;
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
        ...present(territoire.departements).map(([code]) => departementEnMots(code)),
      ),
      ...fait('Région', territoire.region && regionEnMots(territoire.region)),
      ...communes(contrat),
      ...fait('Population', population(contrat)),
      ...fait('Gentilé', territoire.gentile),
      ...quartiers(contrat),
      ...fait('SIREN', territoire.siren && numeroGroupe(territoire.siren)),
      ...fait('Code Insee', territoire.insee),
    ]),
    ...blocGroupe(phrase('Critères de choix'), blocListe(contrat, territoire.criteres)),
  ];
}

/** The communes by name while they are few; more of them have their annex. */
function communes({ yaml, chiffres }: Contrat): readonly Fait[] {
  const codes = present(yaml.territoire.communes).map(([code]) => code);
  if (!estLongue(codes)) return fait(codes.length > 1 ? 'Communes' : 'Commune', ...codes.map(communeEnMots));
  const words = phrase(`${formatNumber(chiffres.communes ?? codes.length)} (liste en annexe)`);
  return [{ libelle: 'Communes', valeurs: [[{ kind: 'link', href: '#communes', children: words }]] }];
}

/** The quartiers by name, in which commune and with what code; their number where that is all that is known. */
function quartiers({ yaml, chiffres }: Contrat): readonly Fait[] {
  const said = yaml.territoire.quartiers_prioritaires;
  const noms =
    said === undefined || !('length' in said)
      ? []
      : present(said).map(([{ nom, code, commune }]) => {
          const where = commune === undefined ? undefined : (nomDeCommune(commune) ?? `commune ${commune}`);
          const details = [where, code].filter((detail) => detail !== undefined).join(', ');
          return details === '' ? nom : `${nom} (${details})`;
        });
  const count = chiffres.quartiersPrioritaires;
  return fait(
    noms.length === 1 ? 'Quartier prioritaire' : 'Quartiers prioritaires',
    ...(noms.length > 0 ? noms : [count === undefined ? undefined : formatNumber(count)]),
  );
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
