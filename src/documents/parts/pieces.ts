import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { PieceYaml } from '../../model/yaml.generated.ts';
import { plural } from '../../text/agreement.ts';
import { formatFileSize } from '../../text/numbers.ts';
import type { MadePdf, Making } from '../define.ts';
import type { Phrase } from '../view.ts';
import { dateEnMots, ligne } from '../words.ts';
import { marqueDe } from './marque.ts';

/** Documents to be had with this one: what they are, their size and date, a link where there is an address. */
export function piecesView(contrat: Contrat, pieces: readonly PieceYaml[] | undefined): readonly Phrase[] {
  return present(pieces).map(([{ libelle, taille, date, url }]) => {
    const details = [taille, date === undefined ? undefined : dateEnMots(date)].filter((part) => part !== undefined);
    const words = ligne(contrat, details.length === 0 ? libelle : `${libelle} (${details.join(', ')})`);
    return url === undefined ? words : [{ kind: 'link', href: url, children: words }];
  });
}

/**
 * The contract as a document to download, then the other pieces: its PDF with its pages and size where it is made with this
 * document, else as the contract states it. What is stated of a transcription is its original, which is another document.
 */
export function piecesAvecContrat(
  contrat: Contrat,
  making: Making,
  own: readonly PieceYaml[] | undefined,
): readonly Phrase[] {
  const stated = own ?? contrat.yaml.pieces_jointes ?? [];
  const made = making.made('contrat');
  if (made === undefined) return piecesView(contrat, stated);
  const others = contrat.isTranscription ? stated : stated.filter((piece) => !isContrat(piece));
  return [contratFait(contrat, made), ...piecesView(contrat, others)];
}

function contratFait(contrat: Contrat, { fichier, bytes, pages }: MadePdf): Phrase {
  const nature = contrat.isTranscription ? 'transcription' : marqueDe(contrat)?.toLowerCase();
  const details = [nature, 'PDF', plural(pages, 'page'), formatFileSize(bytes)].filter((part) => part !== undefined);
  return [{ kind: 'link', href: fichier, children: ligne(contrat, `${contrat.yaml.titre} (${details.join(', ')})`) }];
}

/** A piece that names the contract and leads nowhere is the very document that was made. */
function isContrat(piece: PieceYaml | undefined): boolean {
  return (
    piece !== undefined && /contrat/i.test(piece.libelle) && piece.url === undefined && piece.fichier === undefined
  );
}
