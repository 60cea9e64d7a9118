import type { Path } from '../source/path.ts';

/** What the texts on these speak of is another contract, or another's. */
const ABOUT_OTHERS: ReadonlySet<string | number> = new Set([
  'bilan_precedent',
  'contexte_regional',
  'prs',
  'articulations',
  'transcription',
  'avenants',
]);

/** Whether the text at a path speaks of another contract or scheme: its figures and numbers are not ours. */
export function isAboutOthers([part = '']: Path): boolean {
  return ABOUT_OTHERS.has(part);
}

/**
 * Sentences that speak of another scheme, of another contract or of a part: their figures are not ours. The regional health
 * project has its axes too.
 */
const OTHERS =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:PRS|COS|SRS|PRAPS|PTSM|CLSM|CPTS|CTG|PCAET|PAT|ASV|projet\srégional|projet\sterritorial|schéma|plan|programme|contrat\sde\sville|convention|charte|précédent|précédente|ancien|première\sgénération|CLS\s?\d|avenant|initial|initialement)(?![A-Za-zÀ-ÖØ-öø-ž])/i;

/** Whether a sentence may speak of another scheme, of another contract or of a part. */
export function speaksOfOthers(sentence: string): boolean {
  return OTHERS.test(sentence);
}

/** Whether a sentence cites a law, a decree or another text that has articles and annexes of its own. */
export function citesLaw(sentence: string): boolean {
  return LAW.test(sentence);
}

const LAW =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:lois?|décrets?|codes?|arrêtés?|ordonnances?|règlements?|directives?|constitution|circulaires?|instructions?|CSP|CGCT|HPST|RGPD|traités?|statuts|délibérations?|marchés?|pacte|protocoles?|accord|cahier|[LRD]\.)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
