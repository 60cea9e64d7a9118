import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import type { Making } from '../define.ts';
import { figureCarte } from '../figures/carte.ts';
import { phraseDuree } from '../parts/duree.ts';
import { extrait } from '../parts/extrait.ts';
import { communeEnMots, nomDeCommune } from '../parts/lieux.ts';
import type { Bloc } from '../view.ts';
import { paragraphe } from '../words.ts';

/** Whether one lives where the contract holds, and until when it does. */
export function lieuEtDuree(contrat: Contrat, making: Making): readonly Bloc[] {
  const duree = phraseDuree(contrat);
  return [
    ...extrait(contrat, contrat.at('territoire', 'perimetre')),
    ...communes(contrat),
    ...carte(contrat, making),
    ...(duree === undefined ? [] : [paragraphe(contrat, duree)]),
  ];
}

/** Its table would only repeat the names above it. */
function carte(contrat: Contrat, making: Making): readonly Bloc[] {
  const figure = figureCarte(contrat, making);
  return figure === undefined ? [] : [{ kind: 'figure', figure, tableauImprime: false }];
}

/** All by name, in alphabetical order: a resident looks for one. */
function communes(contrat: Contrat): readonly Bloc[] {
  const codes = present(contrat.yaml.territoire.communes).map(([code]) => code);
  if (codes.length === 0) return [];
  const noms = codes.map((code) => nomDeCommune(code) ?? communeEnMots(code)).sort(new Intl.Collator('fr').compare);
  return [
    paragraphe(contrat, `Il couvre ${countInWords(codes.length, 'commune', { genre: 'f' })} : ${enumerate(noms)}.`),
  ];
}
