import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Operation } from '../../read/operations.ts';
import { decodeStream } from '../../read/streams.ts';
import { at, dictAt, dictOf, itemsOf, nameAt, nameOf, numberAt, objectName, type Value } from '../../read/values.ts';
import type { ClauseId, ClauseTest } from '../define.ts';
import type { PdfFile } from '../read/pdf-file.ts';

/** What the head of an ICC profile says. */
interface Profile {
  readonly deviceClass: string;
  readonly space: string;
  readonly version: number;
}

function profileOf(stream: Value): Profile | undefined {
  const bytes = stream instanceof PDFRawStream ? decodeStream(stream) : undefined;
  if (bytes === undefined || bytes.length < 128) return undefined;
  const text = (start: number): string => String.fromCharCode(...bytes.subarray(start, start + 4));
  return text(36) === 'acsp' ? { deviceClass: text(12), space: text(16), version: bytes[8] ?? 0 } : undefined;
}

const intentsOf = ({ catalog }: PdfFile): readonly PDFDict[] =>
  itemsOf(at(catalog, 'OutputIntents'))
    .map(dictOf)
    .filter((intent) => intent !== undefined);

/** The colours in which the file is meant: `RGB `, `CMYK` or `GRAY`. */
function meantSpace(pdf: PdfFile): string | undefined {
  const intent = intentsOf(pdf).find((one) => nameAt(one, 'S') === 'GTS_PDFA1');
  return profileOf(at(intent, 'DestOutputProfile'))?.space;
}

const SPACES = { DeviceRGB: 'RGB ', DeviceCMYK: 'CMYK', DeviceGray: undefined } as const;
type Device = keyof typeof SPACES;

const OPERATORS: ReadonlyMap<string, Device> = new Map<string, Device>([
  ...['rg', 'RG'].map((name) => [name, 'DeviceRGB'] as const),
  ...['k', 'K'].map((name) => [name, 'DeviceCMYK'] as const),
  ...['g', 'G'].map((name) => [name, 'DeviceGray'] as const),
]);

const ABBREVIATIONS: Readonly<Record<string, Device>> = { RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', G: 'DeviceGray' };

/** Colours of a device are known only where the file says which device is meant. */
function deviceColour(clause: ClauseId, device: Device): ClauseTest {
  return {
    clauses: [clause],
    requires: `Les couleurs ${device} sont définies par une intention de sortie.`,
    watch: (pdf, tell) => {
      const meant = meantSpace(pdf);
      if (device === 'DeviceGray' ? meant !== undefined : meant === SPACES[device]) return {};
      const told = new Set<number>();
      const use = (page: number, resources: PDFDict | undefined, space: Value | string): void => {
        const isDefined = dictAt(resources, 'ColorSpace')?.has(PDFName.of(device.replace('Device', 'Default')));
        if (told.has(page) || isDefined || !reaches(space, device, 0)) return;
        told.add(page);
        tell(`Une couleur ${device} n’est définie par aucune intention de sortie.`, { page });
      };
      return {
        operation(operation, { page, resources }) {
          const space = spaceSetBy(operation, resources);
          if (space !== undefined) use(page, resources, space);
        },
        placed({ dict }, { page, resources }) {
          use(page, resources, at(dict, 'ColorSpace'));
        },
      };
    },
  };
}

/** The colour space that an operation begins to use. */
function spaceSetBy({ name, operands: [first] }: Operation, resources: PDFDict | undefined): Value | string {
  const device = OPERATORS.get(name);
  if (device !== undefined) return device;
  const isInline = name === 'BI' && first instanceof Map;
  const named = isInline
    ? (first.get('CS') ?? first.get('ColorSpace'))
    : name === 'cs' || name === 'CS'
      ? first
      : undefined;
  if (typeof named !== 'string') return undefined;
  const plain = named.slice(1);
  return (isInline ? ABBREVIATIONS[plain] : undefined) ?? at(dictAt(resources, 'ColorSpace'), plain) ?? plain;
}

/** Whether a colour space comes down to that of a device. */
function reaches(space: Value | string, device: Device, depth: number): boolean {
  if (typeof space === 'string') return space === device;
  const name = nameOf(space);
  if (name !== undefined) return name === device;
  const [kind, base, alternate] = itemsOf(space);
  const family = nameOf(kind);
  if (depth > 5) return false;
  if (family === 'Indexed' || family === 'Pattern') return reaches(base, device, depth + 1);
  return (family === 'Separation' || family === 'DeviceN') && reaches(alternate, device, depth + 1);
}

/** ISO 19005-3, 6.2.3 and 6.2.4: colours that are the same on every device. */
export const COLOURS: readonly ClauseTest[] = [
  {
    clauses: ['A-3 6.2.3 t1'],
    requires: 'Le profil de couleurs de sortie est valable.',
    check(pdf, tell) {
      for (const intent of intentsOf(pdf)) {
        const stream = at(intent, 'DestOutputProfile');
        const profile = profileOf(stream);
        if (stream === undefined) continue;
        const isGood =
          profile !== undefined &&
          ['prtr', 'mntr'].includes(profile.deviceClass) &&
          ['RGB ', 'CMYK', 'GRAY'].includes(profile.space) &&
          profile.version < 5;
        if (!isGood) tell('Le profil de couleurs de sortie n’est pas valable.');
      }
    },
  },
  {
    clauses: ['A-3 6.2.3 t2'],
    requires: 'Toutes les intentions de sortie ont le même profil.',
    check(pdf, tell) {
      const profiles = new Set(intentsOf(pdf).flatMap((intent) => intent.get(PDFName.of('DestOutputProfile')) ?? []));
      if (profiles.size > 1) tell('Les intentions de sortie n’ont pas toutes le même profil de couleurs.');
    },
  },
  {
    clauses: ['A-3 6.2.4.2 t1'],
    requires: 'Chaque profil de couleurs est valable.',
    each: (_, tell) => (value, ref) => {
      const [kind, stream] = itemsOf(value);
      if (nameOf(kind) !== 'ICCBased') return;
      const profile = profileOf(stream);
      const isGood =
        profile !== undefined &&
        ['prtr', 'mntr', 'scnr', 'spac'].includes(profile.deviceClass) &&
        ['RGB ', 'CMYK', 'GRAY', 'Lab '].includes(profile.space) &&
        profile.version < 5 &&
        numberAt(dictOf(stream), 'N') === { 'RGB ': 3, CMYK: 4, GRAY: 1, 'Lab ': 3 }[profile.space];
      if (!isGood) tell('Un profil de couleurs n’est pas valable.', { object: objectName(ref) });
    },
  },
  deviceColour('A-3 6.2.4.3 t2', 'DeviceRGB'),
  deviceColour('A-3 6.2.4.3 t3', 'DeviceCMYK'),
  deviceColour('A-3 6.2.4.3 t4', 'DeviceGray'),
];
