import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import { phrase } from '../../text/typography.ts';
import { auPlus } from '../parts/au-plus.ts';
import { definitionCls } from '../parts/definition.ts';
import { phraseDuree } from '../parts/duree.ts';
import { departementEnMots } from '../parts/lieux.ts';
import { nomDansPhrase } from '../parts/nom.ts';
import { phraseAxes } from '../parts/plan.ts';
import type { Bloc } from '../view.ts';
import { blocGroupe, blocListe, dateDansPhrase, paragraphe } from '../words.ts';

/** More objectives than this are no summary. */
const OBJECTIFS = 6;
/** More bearers than this are counted; the last page names them all. */
const PORTEURS = 4;

/** What the contract is, where it holds, who bears it, for how long, what for. */
export function essentiel(contrat: Contrat): readonly Bloc[] {
  const paragraphs = [
    [quoi(contrat), ou(contrat)],
    [qui(contrat), quand(contrat)],
  ].map((sentences) => sentences.filter((said) => said !== undefined).join(' '));
  return [
    ...paragraphs.filter((said) => said !== '').map((said) => paragraphe(contrat, said)),
    ...blocGroupe(phrase('Ce qu’il vise'), objectifs(contrat)),
    ...blocGroupe(phrase('Un contrat local de santé, qu’est-ce que c’est ?'), definitionCls(contrat)),
  ];
}

function quoi(contrat: Contrat): string | undefined {
  const sentence = phraseAxes(contrat);
  return sentence === undefined ? undefined : `${sentence}.`;
}

/** « Il couvre 24 communes de Valmont Agglomération (communauté d’agglomération), Loire (42). » */
function ou({ yaml: { territoire }, chiffres: { communes = 0 } }: Contrat): string {
  const type = territoire.type === undefined ? '' : ` (${LABELS.typeTerritoire[territoire.type].toLowerCase()})`;
  const departements = present(territoire.departements).map(([code]) => departementEnMots(code));
  const where = departements.length === 0 ? '' : `, ${enumerate(departements)}`;
  const count = communes > 1 ? ` : ${countInWords(communes, 'commune', { genre: 'f' })}` : '';
  return `Territoire : ${territoire.nom}${type}${where}${count}.`;
}

function qui({ signataires, etat }: Contrat): string | undefined {
  const porteurs = signataires.filter(({ role }) => role === 'porteur');
  const others = signataires.length - porteurs.length;
  if (signataires.length === 0) return undefined;
  const verb = etat === 'signe' ? ['l’a signé', 'l’ont signé'] : ['doit le signer', 'doivent le signer'];
  const counted = `${countInWords(others, porteurs.length === 0 ? 'partenaire' : 'autre partenaire', { many: porteurs.length === 0 ? 'partenaires' : 'autres partenaires' })} ${others > 1 ? verb[1] : verb[0]}`;
  if (porteurs.length === 0) return `${counted.charAt(0).toUpperCase()}${counted.slice(1)}.`;
  const borne = `Il est porté par ${porteursEnMots(porteurs)}`;
  return others === 0 ? `${borne}.` : `${borne} ; ${counted}.`;
}

function porteursEnMots(porteurs: readonly Partenaire[]): string {
  return porteurs.length <= PORTEURS
    ? enumerate(porteurs.map(nomDansPhrase))
    : countInWords(porteurs.length, 'signataire');
}

function quand(contrat: Contrat): string | undefined {
  const { signature } = contrat.yaml;
  const signed =
    contrat.etat !== 'signe' || signature?.date === undefined
      ? undefined
      : `Il a été signé ${dateDansPhrase(signature.date)}${signature.lieu === undefined ? '' : ` à ${signature.lieu}`}.`;
  const said = [phraseDuree(contrat), signed].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

function objectifs(contrat: Contrat): readonly Bloc[] {
  const { orientations = [], objectifs: own = [] } = contrat.yaml;
  const { dits, reste } = auPlus([...orientations, ...own], OBJECTIFS, 'objectifs');
  return blocListe(contrat, reste === undefined ? dits : [...dits, `${reste}, que dit le contrat`]);
}
