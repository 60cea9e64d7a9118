import { expect, it } from 'vitest';
import { writeNow } from '../../src/cli/write-now.ts';

const TEXT = 'Rien à signaler : « tout est là ».\n';

/** A pipe that takes so many bytes at a time, and refuses after some of them. */
function pipe(step: number, room: number, code: string): { taken: Buffer; write(bytes: Buffer): number } {
  return {
    taken: Buffer.alloc(0),
    write(bytes) {
      if (this.taken.length >= room) throw Object.assign(new Error(code), { code });
      this.taken = Buffer.concat([this.taken, bytes.subarray(0, step)]);
      return Math.min(step, bytes.length);
    },
  };
}

it('writes all, however little is taken at a time', () => {
  const slow = pipe(3, 1000, 'EAGAIN');
  expect(writeNow(TEXT, (bytes) => slow.write(bytes))).toHaveLength(0);
  expect(slow.taken.toString()).toBe(TEXT);
});

it('gives back what a full pipe did not take, to the byte', () => {
  for (let room = 0; room < Buffer.byteLength(TEXT); room += 1) {
    const full = pipe(1, room, 'EAGAIN');
    const rest = writeNow(TEXT, (bytes) => full.write(bytes));
    expect(full.taken).toHaveLength(room);
    expect(Buffer.concat([full.taken, rest]).toString()).toBe(TEXT);
  }
});

it('says what else goes wrong', () => {
  for (const code of ['EPIPE', 'ENOSPC'])
    expect(() => writeNow(TEXT, (bytes) => pipe(1, 0, code).write(bytes))).toThrow(code);
});
