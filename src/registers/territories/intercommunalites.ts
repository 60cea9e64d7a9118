import type { Commune } from './communes.ts';
import { communeGroup, splitFirst, territoryExtract } from './extract.ts';

/** The types of intercommunalités that the register knows, in the words of a contract. */
export type TypeIntercommunalite = 'cc' | 'ca' | 'cu' | 'metropole' | 'ept';

/** An EPCI with its own taxes, or one of the EPT of the Grand Paris. */
export interface Intercommunalite {
  readonly siren: string;
  /** As the register writes it: « CA du Pays de Gex ». */
  readonly nom: string;
  readonly type: TypeIntercommunalite;
  /** Codes of its communes, in their order. */
  readonly communes: readonly string[];
}

const TYPES: Readonly<Record<string, TypeIntercommunalite>> = {
  cc: 'cc',
  ca: 'ca',
  cu: 'cu',
  metropole: 'metropole',
};

/** The EPCI or EPT of a SIREN, as it is now. */
export function intercommunaliteOf(siren: string): Intercommunalite | undefined {
  return readIntercommunalite(siren, () => membersOf(siren));
}

/** Every EPCI and EPT. Where all are wanted, one walk through the communes finds the members of each. */
export function allIntercommunalites(communes: readonly Commune[]): readonly Intercommunalite[] {
  const { intercommunalites, etablissements_publics_territoriaux: territoriaux } = territoryExtract();
  const members = new Map<string, string[]>();
  for (const { code, epci = '' } of communes) {
    const known = members.get(epci);
    if (known === undefined) members.set(epci, [code]);
    else known.push(code);
  }
  return [...Object.keys(intercommunalites), ...Object.keys(territoriaux)].flatMap(
    (siren) => readIntercommunalite(siren, () => members.get(siren)?.sort() ?? []) ?? [],
  );
}

function readIntercommunalite(siren: string, members: () => readonly string[]): Intercommunalite | undefined {
  const { intercommunalites, etablissements_publics_territoriaux: territoriaux } = territoryExtract();
  const ept = Object.hasOwn(territoriaux, siren) ? territoriaux[siren] : undefined;
  if (ept !== undefined) {
    const [codes, nom] = splitFirst(ept);
    return { siren, nom, type: 'ept', communes: codes.split(',') };
  }
  const epci = Object.hasOwn(intercommunalites, siren) ? intercommunalites[siren] : undefined;
  if (epci === undefined) return undefined;
  const [word, nom] = splitFirst(splitFirst(epci)[1]);
  const type = TYPES[word];
  if (type === undefined) throw new Error(`the register of territories holds an unknown type: ${word}`);
  return { siren, nom, type, communes: members() };
}

function membersOf(siren: string): readonly string[] {
  const { intercommunalites } = territoryExtract();
  const prefixes = splitFirst(intercommunalites[siren] ?? '')[0].split(',');
  return prefixes
    .flatMap(
      (prefix) =>
        communeGroup(prefix)
          ?.epci[siren]?.split(';')
          .map((entry) => `${prefix}${entry.slice(0, 3)}`) ?? [],
    )
    .sort();
}
