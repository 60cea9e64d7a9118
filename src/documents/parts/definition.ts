import type { Contrat } from '../../model/contrat.ts';
import { type ClsDefinition, clsDefinition } from '../../registers/definitions.ts';
import { isoDay } from '../../text/calendar.ts';
import { parseDate } from '../../text/dates.ts';
import type { Bloc } from '../view.ts';
import { paragraphe } from '../words.ts';

/** What a CLS is, by the law in force when this one was signed; nothing where that day is too vague to tell the law. */
export function definitionCls(contrat: Contrat): readonly Bloc[] {
  const found = definitionAuJour(contrat);
  return found === undefined
    ? []
    : [paragraphe(contrat, `${found.text} Sa base légale est l’${found.source.citation}.`)];
}

/** The law of the signature, or of the beginning where no signature is known; of today for what is still to be signed. */
export function definitionAuJour({ yaml: { signature, periode } }: Contrat): ClsDefinition | undefined {
  const said = signature?.date ?? periode?.debut;
  const date = said === undefined ? undefined : parseDate(said);
  if (date === undefined) return clsDefinition();
  const [first, last] = [date.first, date.last].map((day) => clsDefinition(isoDay(day)));
  return first === last ? first : undefined;
}
