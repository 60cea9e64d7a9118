import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { DemarcheYaml } from '../../model/yaml.generated.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Bloc } from '../view.ts';
import { dateEnMots, enUneLigne, joindre, ligne, texte } from '../words.ts';

/** What was done, its details, then its text: on the same line where that is one paragraph. */
export function elaboration(contrat: Contrat, isTold: (etape: DemarcheYaml) => boolean = () => true): readonly Bloc[] {
  const told = present(contrat.yaml.elaboration).filter(([etape]) => isTold(etape));
  const etapes = told.map(([etape, index]) => {
    const prose = texte(contrat, contrat.at('elaboration', index, 'texte'));
    const line = prose && enUneLigne(prose);
    const details = detailsOf(etape);
    const head = joindre(
      [{ kind: 'strong', children: ligne(contrat, etape.quoi) }],
      details === '' ? [] : ligne(contrat, details),
    );
    if (line !== undefined) return { item: joindre([...head, { kind: 'text', text: '.' }], line), below: [] };
    return { item: head, below: prose === undefined ? [] : [{ kind: 'prose' as const, prose }] };
  });
  if (etapes.every(({ below }) => below.length === 0)) {
    return etapes.length === 0 ? [] : [{ kind: 'liste', items: etapes.map(({ item }) => item) }];
  }
  return etapes.flatMap(({ item, below }) => [{ kind: 'liste', items: [item] } as const, ...below]);
}

/** The same for the public, which is told the steps that have a date or a number. */
export function elaborationPublique(contrat: Contrat): readonly Bloc[] {
  return elaboration(contrat, ({ nombre, quand, depuis }) =>
    [nombre, quand, depuis].some((said) => said !== undefined),
  );
}

function detailsOf({ nombre, approximatif, quand, depuis, avec }: DemarcheYaml): string {
  const count = nombre === undefined ? undefined : `${approximatif ? 'environ ' : ''}${formatNumber(nombre)}`;
  const since = depuis === undefined ? undefined : `depuis ${dateEnMots(depuis)}`;
  const when = quand === undefined ? undefined : dateEnMots(quand);
  const details = [count, since, when, avec && `avec ${avec}`].filter(
    (detail) => detail !== undefined && detail !== '',
  );
  return details.length === 0 ? '' : `(${details.join(' ; ')})`;
}
