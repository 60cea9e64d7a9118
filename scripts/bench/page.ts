import { formatDate, parseDate } from '../../src/text/dates.ts';
import { floors } from './floors.ts';
import type { GroupName } from './groups/groups.ts';
import type { Figures } from './lines.ts';
import { PEERS } from './peers/peers.ts';
import { HEAD, markdownTable, tableRows } from './table.ts';

/** All that the page tells. */
export interface Measured {
  readonly figures: Figures;
  /** The same by what they were measured with. */
  readonly byGroup: ReadonlyMap<GroupName, Figures>;
  /** The day of the measure, and the commit that was measured. */
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly node: string;
  /** How large what was measured is. */
  readonly notes: readonly string[];
  /** Peers that were not measured, and why. */
  readonly absent: readonly string[];
}

/** The page that shows the figures, in Markdown. */
export function performancePage(measured: Omit<Measured, 'byGroup'>): string {
  const { figures, date, commit, machine, node, notes, absent } = measured;
  const peers = Object.values(PEERS).map((peer) => [
    `\`${peer.package}\``,
    peer.version,
    'remark' in peer ? peer.remark : '–',
  ]);
  const missed = floors(figures);
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');
  return `<!-- Écrit par « npm run bench » : ne pas modifier à la main. -->
# Performances

Chaque chiffre est un rapport entre deux programmes lancés tour à tour dans une même mesure : c’est la médiane de l’un
divisée par celle de l’autre. Il vaut donc à peu près d’un ordinateur à l’autre, ce qu’une durée ne fait pas. L’unité de ce
qui démarre est \`node -e 0\`, c’est-à-dire Node seul.

Mesuré le ${frenchDate(date)} sur le commit \`${commit}\`, avec Node ${node}, ${machine}. Le tableau est
refait par \`npm run bench\`.

${markdownTable(HEAD, tableRows(figures))}
« Voulu » est ce que le projet se donne pour but ; un tiret veut dire qu’il n’y en a pas.

${missed.length === 0 ? '' : `## Ce qui n’est pas tenu\n\nLe plancher, d’après la même mesure :\n\n${list(missed)}\n`}## Ce qui est mesuré

${list(notes)}- Les contrats sont écrits par le programme de mesure, toujours les mêmes ; tous sont sans remarque, sauf celui qui a des erreurs.
- \`cls validate\` vérifie le schéma, les renvois et toutes les règles, et montre les erreurs à leur place ; les autres programmes
  ne vérifient que le schéma. « Sans les règles sur la prose » : ces règles sont éteintes dans les contrats mêmes.
- Les résultats gardés d’une validation à l’autre ne servent pas, sauf sur la ligne qui les mesure.

## Les autres programmes

Tous reçoivent les mêmes fichiers et le même schéma, celui du programme (\`contrat.schema.json\`, draft-07).

${markdownTable(['Programme', 'version', 'remarque'], peers)}${absent.length === 0 ? '' : `\nN’ont pas pu être mesurés :\n\n${list(absent)}`}`;
}

function frenchDate(date: string): string {
  const parsed = parseDate(date);
  if (parsed === undefined) throw new Error(`no date: ${date}`);
  return formatDate(parsed);
}
