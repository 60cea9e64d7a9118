import { Buffer } from 'node:buffer';

/**
 * Deciphers RC2 in CBC mode (RFC 2268). Node can't any more, and the certificates in files made before 2022 are still under it: of
 * what is public in a certificate it hides nothing, but it must be taken off to read it.
 */
export function decipherRc2(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Buffer {
  const words = expandKey(key);
  const out = Buffer.alloc(data.length);
  let previous: Uint8Array = iv;
  for (let at = 0; at + 8 <= data.length; at += 8) {
    const block = data.subarray(at, at + 8);
    const plain = decipherBlock(words, block);
    for (const [index, byte] of plain.entries()) out[at + index] = byte ^ (previous[index] ?? 0);
    previous = block;
  }
  const padding = out.at(-1) ?? 0;
  if (padding < 1 || padding > 8) throw new Error('the padding is wrong');
  return out.subarray(0, out.length - padding);
}

/** Section 2 of the RFC; the effective length is that of the key, as PKCS #12 has it. */
function expandKey(key: Uint8Array): Uint16Array {
  const bytes = new Uint8Array(128);
  const at = (index: number): number => bytes[index] ?? 0;
  bytes.set(key);
  for (let i = key.length; i < 128; i++) bytes[i] = PI[(at(i - 1) + at(i - key.length)) & 0xff] ?? 0;
  bytes[128 - key.length] = PI[at(128 - key.length)] ?? 0;
  for (let i = 127 - key.length; i >= 0; i--) bytes[i] = PI[at(i + 1) ^ at(i + key.length)] ?? 0;
  return Uint16Array.from({ length: 64 }, (_, i) => at(2 * i) + 256 * at(2 * i + 1));
}

/** Section 4: rounds of « r-mixing », with two of « r-mashing » after the fifth and the eleventh. */
function decipherBlock(key: Uint16Array, block: Uint8Array): Uint8Array {
  const r = Uint16Array.from({ length: 4 }, (_, i) => (block[2 * i] ?? 0) + 256 * (block[2 * i + 1] ?? 0));
  const word = (i: number): number => r[i & 3] ?? 0;
  for (let round = 15; round >= 0; round--) {
    for (let i = 3; i >= 0; i--) {
      const shift = [1, 2, 3, 5][i] ?? 0;
      const turned = (word(i) >>> shift) | (word(i) << (16 - shift));
      r[i] = turned - (key[4 * round + i] ?? 0) - (word(i + 3) & word(i + 2)) - (~word(i + 3) & word(i + 1));
    }
    if (round === 11 || round === 5) for (let i = 3; i >= 0; i--) r[i] = word(i) - (key[word(i + 3) & 63] ?? 0);
  }
  return Uint8Array.from([...r].flatMap((value) => [value & 0xff, value >>> 8]));
}

/** The random permutation of the RFC, made from the figures of pi. */
const PI = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);
