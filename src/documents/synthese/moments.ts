import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { DatePreciseYaml } from '../../model/yaml.generated.ts';
import { parseDate } from '../../text/dates.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, dateEnMots, fait } from '../words.ts';

/** The moments of a contract in the order of time: signature, beginning, avenants, evaluations, end; as far as they have a date. */
export function moments({ etat, yaml: { signature, periode, avenants, evaluation } }: Contrat): readonly Bloc[] {
  const all: readonly (readonly [string, DatePreciseYaml | undefined])[] = [
    ['Signature', etat === 'signe' ? signature?.date : undefined],
    ['Début', periode?.debut],
    ...present(avenants).map(([{ numero, date }]) => [`Avenant n° ${numero}`, date] as const),
    ['Évaluation à mi-parcours', evaluation?.mi_parcours],
    ['Évaluation finale', evaluation?.finale],
    ['Fin', periode?.fin],
  ];
  const dated = all.flatMap(([titre, date]) => {
    const day = date === undefined ? undefined : parseDate(date)?.first;
    return date === undefined || day === undefined ? [] : [{ titre, date, day }];
  });
  const inOrder = dated.toSorted((a, b) => a.day - b.day);
  return blocGroupe(
    phrase('La vie du contrat'),
    blocFaits(inOrder.flatMap(({ titre, date }) => fait(titre, dateEnMots(date)))),
  );
}
