import type { Choix } from '../../documents/define.ts';
import { fichesDuPilote } from '../../documents/fiches.ts';
import { nomDansPhrase } from '../../documents/parts/nom.ts';
import { enTete } from '../../documents/words.ts';
import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { Failure } from '../../project/failure.ts';
import { enumerate, plural } from '../../text/agreement.ts';
import { chooseAmong } from './choose.ts';
import type { Asked } from './choose-documents.ts';

/**
 * The pilots and the fiches that `--pilote` and `--fiche` name.
 * @throws Failure `usage` when one is unknown, `document` when a partner pilots nothing
 */
export function chooseFiches(contrat: Contrat, { pilote, fiche }: Asked): Choix {
  return {
    pilotes: pilote === undefined ? [] : choosePilotes(contrat, pilote).map(idOf),
    fiches: fiche === undefined ? [] : chooseAmong(contrat.fiches, fiche, 'identifiant de fiche', idOf).map(idOf),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

function choosePilotes(contrat: Contrat, typed: string): readonly Partenaire[] {
  const pilotes = contrat.partenaires.filter((one) => fichesDuPilote(contrat, one).length > 0);
  const ids = pilotes.map(idOf);
  const chosen = chooseAmong(contrat.partenaires, typed, 'identifiant de partenaire', idOf, ids);
  const idle = chosen.find((one) => !pilotes.includes(one));
  if (idle !== undefined) {
    throw new Failure(
      'document',
      `${enTete(nomDansPhrase(idle))} ne pilote aucune fiche.`,
      [copilotage(contrat, idle), ids.length === 0 ? undefined : `Pilotes : ${ids.join(', ')}.`]
        .filter((part) => part !== undefined)
        .join(' ') || 'Aucune fiche de ce contrat ne dit encore qui la pilote.',
    );
  }
  return chosen;
}

/** « Copilote de 2 fiches : 1.1 et 3.2. » */
function copilotage({ fiches }: Contrat, partenaire: Partenaire): string | undefined {
  const shared = fiches.filter(({ copilotes }) => copilotes.includes(partenaire)).map(idOf);
  return shared.length === 0 ? undefined : `Copilote de ${plural(shared.length, 'fiche')} : ${enumerate(shared)}.`;
}
