import { fileNameOf } from '../../project/file-names.ts';
import { modeline } from '../../project/schema-files.ts';
import type { Item } from '../../source/append/layout.ts';
import { typedText } from '../../source/typed-text.ts';
import type { Addition } from './addition.ts';

/** What is known of a release when it is begun. */
interface CommuniqueFacts {
  readonly id: string;
  readonly titre: string;
  readonly lieu: string | undefined;
  readonly date: string | undefined;
}

/** A release with what is known of it; in a file of its own, what it still has to say waits behind « # ». */
export function newCommunique({ id, titre, lieu, date }: CommuniqueFacts): Addition {
  const told = (key: string, value: string | undefined): Item => (value === undefined ? [] : [[key, value]]);
  const item: Item = [['id', id], ['titre', titre], ...told('lieu', lieu), ...told('date', date)];
  const name = [date, fileNameOf(id)].filter((word) => word !== undefined && word !== '').join('-') || 'communique';
  const blanks = [
    ...(lieu === undefined ? ['# lieu: …'] : []),
    ...(date === undefined ? ['# date: AAAA-MM-JJ'] : []),
    '# Le chapô, les signataires et les axes viennent du contrat ; « corps » ajoute ce qu’il ne dit pas.',
    '# corps: …',
    '# fiches: ["1.1"] # les actions données en exemple',
    '# citations:',
    '#   - { auteur: …, fonction: …, texte: …, valide_le: AAAA-MM-JJ }',
    '# contacts:',
    '#   - { service: …, telephone: …, courriel: … }',
  ];
  const lines = [modeline('communique'), ...item.map(([key, value]) => `${key}: ${typedText(value)}`), ...blanks];
  return { key: 'communiques', item, file: { path: `communiques/${name}.yaml`, text: `${lines.join('\n')}\n` } };
}
