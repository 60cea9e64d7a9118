import type { Contrat } from '../../model/contrat.ts';
import { fileNameOf } from '../../project/file-names.ts';
import { modeline } from '../../project/schema-files.ts';
import type { Item } from '../../source/append/layout.ts';
import { typedText } from '../../source/typed-text.ts';
import { ficheBlanks } from '../init/files/fiche.ts';
import type { Addition } from './addition.ts';

/** What is known of a fiche when it is begun. */
interface FicheFacts {
  readonly id: string;
  readonly titre: string;
  readonly axe: string | undefined;
  readonly objectif: string | undefined;
  readonly pilote: string | undefined;
}

/** A fiche with what is known of it; in a file of its own, what it still has to say waits behind « # ». */
export function newFiche({ id, titre, axe, objectif, pilote }: FicheFacts, { partenaires }: Contrat): Addition {
  const told = (key: string, value: string | undefined): Item => (value === undefined ? [] : [[key, value]]);
  const head: Item = [['id', id], ['titre', titre], ...told('axe', axe), ...told('objectif', objectif)];
  const blanks = ficheBlanks(
    partenaires.map((one) => one.id),
    pilote,
  );
  return {
    key: 'fiches',
    item: [...head, ...told('pilote', pilote)],
    file: {
      path: `fiches/${[id, fileNameOf(titre)].filter((word) => word !== '').join('-')}.yaml`,
      text: `${modeline('fiche')}\n${head.map(([key, value]) => `${key}: ${typedText(value)}\n`).join('')}${blanks}`,
    },
  };
}
