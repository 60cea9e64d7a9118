/**
 * The colour profile of sRGB (IEC 61966-2-1) in the form of ICC.1:2001-04: what every colour of our documents is meant in. It is
 * computed, so that nobody else's file is carried along.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', tagged('text', ascii('Public domain\0'))],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    // The primaries of sRGB, adapted to the white of the profile connection space (D50, Bradford).
    ['rXYZ', xyz(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', xyz(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', xyz(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: Uint8Array[] = [uint32(tags.length)];
  const bodies: Uint8Array[] = [];
  const places = new Map<Uint8Array, number>();
  let offset = HEADER + 4 + tags.length * 12;
  for (const [name, body] of tags) {
    const place = places.get(body) ?? offset;
    if (!places.has(body)) {
      places.set(body, offset);
      const padded = new Uint8Array(Math.ceil(body.length / 4) * 4);
      padded.set(body);
      bodies.push(padded);
      offset += padded.length;
    }
    table.push(ascii(name), uint32(place), uint32(body.length));
  }
  return Buffer.concat([header(offset), ...table, ...bodies]);
}

const HEADER = 128;

function header(size: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is compulsory; this is the one of the standard.
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  Buffer.from(fixed(0.9642, 1, 0.8249)).copy(bytes, 68);
  return bytes;
}

const CURVE_POINTS = 1024;

function toneCurve(): Uint8Array {
  const bytes = Buffer.alloc(12 + CURVE_POINTS * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let index = 0; index < CURVE_POINTS; index += 1) {
    const value = index / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 12 + index * 2);
  }
  return bytes;
}

function description(text: string): Uint8Array {
  // After the text: its Unicode and Macintosh forms, both empty.
  return tagged('desc', Buffer.concat([uint32(text.length + 1), ascii(`${text}\0`), Buffer.alloc(4 + 4 + 2 + 1 + 67)]));
}

const tagged = (type: string, body: Uint8Array): Uint8Array => Buffer.concat([ascii(type), Buffer.alloc(4), body]);
const xyz = (...values: readonly number[]): Uint8Array => tagged('XYZ ', fixed(...values));
const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Numbers with sixteen bits after the point. */
function fixed(...values: readonly number[]): Uint8Array {
  return Buffer.concat(values.map((value) => uint32(Math.round(value * 65536))));
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
