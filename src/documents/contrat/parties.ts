import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { agree, genreOfCivilite } from '../../text/agreement.ts';
import { genreDe, nomDansPhrase } from '../parts/nom.ts';
import type { Phrase } from '../view.ts';
import { dateEnMots, enTete, ligne } from '../words.ts';

/** The head of the contract: who binds whom, and on what texts. */
export interface PartiesView {
  readonly titre: string;
  readonly membres: readonly Phrase[];
  readonly visas: readonly Phrase[];
  readonly considerants: readonly Phrase[];
}

/** Makes the head of the contract; `undefined` while it names nobody and nothing. */
export function partiesView(contrat: Contrat): PartiesView | undefined {
  const { visas, considerants } = contrat.yaml;
  const isEmpty = contrat.signataires.length + present(visas).length + present(considerants).length === 0;
  if (isEmpty) return undefined;
  return {
    titre: 'Les parties',
    membres: contrat.signataires.map((signataire) => ligne(contrat, `${partie(contrat, signataire)},`)),
    visas: present(visas).map(([visa]) => ligne(contrat, `Vu ${visa} ;`)),
    considerants: present(considerants).map(([motif]) => ligne(contrat, `Considérant ${motif} ;`)),
  };
}

/** « La communauté d'agglomération X, représentée par Mme N, présidente, dûment habilitée par délibération n° … du … ». */
function partie(contrat: Contrat, signataire: Partenaire): string {
  const named = enTete(nomDansPhrase(signataire));
  const { representant } = signataire;
  if (representant === undefined) return named;
  const { civilite, nom, fonction, delegation } = representant;
  const person = [civilite, nom].filter((part) => part !== undefined).join(' ');
  const parts = [
    named,
    `${agree('représenté', genreDe(signataire))} par ${person}`,
    fonction,
    delegation,
    habilitation(contrat, signataire),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** A collectivity binds itself by its délibération, as far as the contract records it. */
function habilitation(contrat: Contrat, { id, representant }: Partenaire): string | undefined {
  const deliberation = present(contrat.yaml.procedure).find(
    ([{ etape, partenaire }]) => etape === 'deliberations' && partenaire === id,
  )?.[0];
  if (deliberation?.numero === undefined && deliberation?.date === undefined) return undefined;
  const habilite = agree('habilité', genreOfCivilite(representant?.civilite));
  const numero = deliberation.numero === undefined ? '' : ` n° ${deliberation.numero}`;
  const date = deliberation.date === undefined ? '' : ` du ${dateEnMots(deliberation.date)}`;
  return `dûment ${habilite} par délibération${numero}${date}`;
}
