import type { Contrat } from '../model/contrat.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { acteurs } from './diaporama/acteurs.ts';
import { axes } from './diaporama/axes.ts';
import { contact } from './diaporama/contact.ts';
import { carteDuTerritoire, figuresDesFiches } from './diaporama/figures.ts';
import { estLongEnTete } from './diaporama/gabarit.ts';
import { paginer } from './diaporama/paginer.ts';
import { pilotage } from './diaporama/pilotage.ts';
import { presentation } from './diaporama/presentation.ts';
import { procedure } from './diaporama/procedure.ts';
import { region } from './diaporama/region.ts';
import { suite } from './diaporama/suite.ts';
import { territoire } from './diaporama/territoire.ts';
import type { Diapo, DiaporamaView } from './diaporama/view.ts';
import { metadataOf } from './parts/metadata.ts';
import { reperes } from './parts/reperes.ts';
import { teinteDe } from './parts/teinte.ts';
import { ligne } from './words.ts';

/** A name that is longer may be told over two slides. */
const NOM_ENTIER = 250;

/** The slides that present the contract to a council, a steering committee, partners. */
export const diaporama: DocumentDefinition = {
  name: 'diaporama',
  label: 'le diaporama',
  wants: 'Il se fait des axes, des fiches, des objectifs ou de la procédure : commencez par la commande « add axe ».',
  // A title and parties alone are nothing to present.
  hasMatter: ({ axes: own, fiches, yaml: { objectifs, orientations, procedure: steps, elaboration } }) =>
    [own, fiches, objectifs ?? [], orientations ?? [], steps ?? [], elaboration ?? []].some(({ length }) => length > 0),
  views: (contrat, making) => [diaporamaView(contrat, making)],
};

/** Whether a slide is the first of its subject. */
function isFirst({ suite: place }: Diapo): boolean {
  return place === '' || place.startsWith('1\u00a0');
}

function diaporamaView(contrat: Contrat, making: Making): DiaporamaView {
  const { titre, territoire: lieu, devise } = contrat.yaml;
  const premiere = 'titre';
  const titrePage = ligne(contrat, titre);
  const diapos = paginer(
    [
      ...presentation(contrat),
      ...territoire(contrat),
      ...carteDuTerritoire(contrat, making),
      ...region(contrat),
      ...acteurs(contrat),
      ...axes(contrat),
      ...figuresDesFiches(contrat),
      ...pilotage(contrat),
      ...procedure(contrat),
      ...suite(contrat, making.jour),
      ...contact(contrat),
    ],
    premiere,
  );
  const due = [...contrat.signataires.map(({ nom }) => nom), ...contrat.axes.map((axe) => axe.titre)];
  return {
    ...metadataOf(contrat, {
      document: 'diaporama',
      fichier: 'diaporama',
      titre: `${titre} : diaporama`,
      sujet: `${titre} : présentation en diapositives`,
      aCouverture: true,
      nomsDus: [titre, ...due].filter(({ length }) => length <= NOM_ENTIER),
    }),
    mention: ligne(contrat, lieu.nom),
    titrePage,
    titreLong: estLongEnTete(titrePage),
    devise: devise === undefined ? undefined : ligne(contrat, devise),
    reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
    teintes: contrat.axes.length === 0 ? [0] : contrat.axes.map(teinteDe),
    sommaire: diapos.filter(isFirst),
    suivante: diapos[0]?.ancre ?? '',
    diapos,
    total: diapos.length + 1,
  };
}
