import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { CLS_DEFINITIONS } from '../registers/definitions.ts';
import { isSignedSince } from './signing-day.ts';

/** From when the law wants a part on mental health. */
const WANTED_FROM: string = CLS_DEFINITIONS.find(({ mentalHealth }) => mentalHealth)?.source.from ?? '9999-12-31';

/** Texts that speak of something else than what this contract holds. */
const ELSEWHERE: ReadonlySet<string | number> = new Set([
  'visas',
  'prs',
  'sigles',
  'bilan_precedent',
  'contexte_regional',
  'transcription',
  'communiques',
  'actualites',
  'partenaires',
]);

const MENTAL_HEALTH = /santé\s{1,3}mentale|psychi(?:que|atri)|souffrance\s{1,3}psych|PTSM|CLSM/i;
const PTSM =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])PTSM(?![A-Za-zÀ-ÖØ-öø-ž])|projets?\s{1,3}territoria(?:l|ux)\s{1,3}de\s{1,3}santé\s{1,3}mentale/i;

/**
 * Whether the law surely wants a part on mental health of this contract. What is signed before the contract itself (a framework
 * whose plan comes later) may leave it to the plan.
 */
export function wantsMentalHealth(contrat: Contrat): boolean {
  const { nature = 'contrat' } = contrat.yaml;
  return nature === 'contrat' && isSignedSince(contrat, WANTED_FROM);
}

/** Whether anything in the contract may be its part on mental health: the part itself, an axis, an action, an article. */
export function speaksOfMentalHealth(contrat: Contrat): boolean {
  const { yaml, textes } = contrat;
  const themed = [...contrat.axes, ...contrat.fiches].some(({ themes }) =>
    present(themes).some(([theme]) => theme === 'sante-mentale'),
  );
  const linked = present(yaml.articulations).some(([{ dispositif }]) => dispositif === 'ptsm' || dispositif === 'clsm');
  return (
    themed ||
    linked ||
    textes.some(
      ({ at: [part = ''], texte }) =>
        part === 'volet_sante_mentale' || (!ELSEWHERE.has(part) && MENTAL_HEALTH.test(texte)),
    )
  );
}

/** Whether the contract names the projet territorial de santé mentale. */
export function citesPtsm({ yaml, textes }: Contrat): boolean {
  return (
    present(yaml.articulations).some(([{ dispositif }]) => dispositif === 'ptsm') ||
    textes.some(({ at: [part = ''], texte }) => part !== 'sigles' && PTSM.test(texte))
  );
}
