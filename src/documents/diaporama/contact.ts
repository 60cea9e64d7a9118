import type { Contrat } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import { contactsDe } from '../parts/contact.ts';
import { element } from './elements.ts';
import type { Sujet } from './view.ts';

/** Whom to turn to. */
export function contact(contrat: Contrat): readonly Sujet[] {
  const elements = contactsDe(contrat, undefined).flatMap(({ qui, joindre }) => [
    ...qui.map((line, index) => element(index === 0 ? [{ kind: 'strong', children: line }] : line)),
    ...joindre.map((line) => element(line)),
  ]);
  return [{ ancre: 'contact', titre: phrase('Contact'), forme: 'joindre', elements }];
}
