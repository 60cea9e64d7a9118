import { parse, stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { type Checked, checkContrat } from '../../src/rules/check.ts';

/** A small contract of an invented place in which no rule finds anything, in any state. */
const BASE_CONTRACT = `
version: 1
identifiant: cls-valmont-2024
titre: Contrat local de santé du Valmont
nature: contrat
generation: 2
etat: brouillon
territoire: { nom: Valmont Agglomération, type: ca, siren: "200000008", departements: ["42"] }
periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans }
signature: { date: 2024-06-28, lieu: Valmont, exemplaires: 2 }
preambule: Les signataires veulent rapprocher la prévention et les soins des habitants.
articulations: [{ dispositif: ptsm }]
partenaires:
  - id: ars
    nom: Agence régionale de santé
    type: ars
    role: porteur
    representant: { civilite: M., nom: Camille Exemple, fonction: directeur général }
    engagements: L’agence finance le dépistage.
  - id: agglo
    nom: Valmont Agglomération
    type: epci
    role: porteur
    representant: { civilite: Mme, nom: Dominique Exemple, fonction: présidente }
    engagements: L’agglomération accueille le point santé.
axes:
  - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
  - { id: "2", titre: Faciliter l’accès aux soins }
fiches:
  - id: "1.1"
    titre: Organiser le dépistage
    axe: "1"
    objectif: "1.1"
    maturite: action
    pilote: agglo
    partenaires: [{ id: ars, statut: acte }]
    objectifs: [Doubler le taux de dépistage dans les quartiers]
    public_cible: [habitants-qpv]
    calendrier: { debut: 2024-09, fin: 2026-12 }
    budget: { total: 30000, financements: [{ financeur: ars, montant: 20000 }, { financeur: agglo, montant: 10000 }] }
    indicateurs: [{ id: i1, libelle: Personnes dépistées, type: resultat, cible: 500, source: CPAM }]
  - id: "2.1"
    titre: Ouvrir un point santé
    axe: "2"
    maturite: action
    pilote: ars
    objectifs: [Accueillir chaque semaine les habitants sans médecin traitant]
    public_cible: [tout-public]
    calendrier: { debut: 2025, fin: 2028 }
    budget: { total: 12000 }
    indicateurs: [{ id: i1, libelle: Personnes accueillies, type: resultat, cible: 200, source: registre du point santé }]
gouvernance:
  instances:
    - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars, agglo], membres: [ars, agglo], frequence: annuelle }
evaluation: { modalites: Le comité de pilotage évalue le contrat avant son terme. }
procedure:
  - { etape: avis-cts, statut: fait, date: 2024-03-12, avis: favorable }
  - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-28 }
`;

/** The base contract with top-level keys replaced by those of `piece`, whose comments are kept. */
export function layOver(piece: string): string {
  const [base, over] = [parse(BASE_CONTRACT), parse(piece)];
  if (!piece.includes(' # ')) return stringify({ ...base, ...over });
  const others = Object.entries(base).filter(([key]) => !Object.hasOwn(over, key));
  return `${stringify(Object.fromEntries(others))}${piece}\n`;
}

/** Checks the base contract under `piece` in a state, as a folder in memory. */
export function checkPiece(piece: string, etat: Etat = 'brouillon'): Checked {
  return checkContrat(memoryProject({ 'contrat.yaml': layOver(piece) }), etat);
}
