import type { Contrat } from '../../model/contrat.ts';
import type { Numerotation } from '../../model/yaml.generated.ts';

const ROMAINS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const NUMEROTATIONS: Readonly<Record<Numerotation, (rang: number) => string | undefined>> = {
  articles: (rang) => `Article ${rang}`,
  titres: (rang) => `Titre ${rang}`,
  romains: (rang) => `${romain(rang)}.`,
  lettres: (rang) => `${lettres(rang)}.`,
  aucune: () => undefined,
};

/**
 * How the divisions of a contract are numbered, from 1. A transcription has no numbers unless it asks for them: nobody must
 * cite as « article 3 » what the signed text calls otherwise.
 */
export function numerotationDe(contrat: Contrat): (rang: number) => string | undefined {
  return NUMEROTATIONS[contrat.yaml.documents?.numerotation ?? (contrat.isTranscription ? 'aucune' : 'articles')];
}

function romain(rang: number): string {
  return 'X'.repeat(Math.floor(rang / 10)) + (ROMAINS[rang % 10] ?? '');
}

function lettres(rang: number): string {
  const before = Math.floor((rang - 1) / 26);
  return (before > 0 ? lettres(before) : '') + String.fromCharCode(65 + ((rang - 1) % 26));
}
