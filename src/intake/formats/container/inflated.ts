import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';
import { zipFault } from './zip-fault.ts';

/** Packed bytes that are unpacked at a time: they become sixteen megabytes at the most. */
const step = 16 * 1024;

/** A file of an archive in pieces. Throws a fault as soon as there is more than the list says, and at the end if bytes have changed on the way. */
export async function* inflated(archive: Uint8Array, entry: ZipEntry, file: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  let sum = 0;
  for await (const piece of entry.method === 0 ? stored(archive, entry) : deflated(archive, entry, file)) {
    length += piece.length;
    if (length > entry.size) throw zipFault('lying-header', file, entry.name);
    sum = crc32(sum, piece);
    yield piece;
  }
  if (length !== entry.size || sum !== entry.crc) throw zipFault('damaged-archive', file, entry.name);
}

function* stored(archive: Uint8Array, { from, to }: ZipEntry): Generator<Uint8Array> {
  for (let at = from; at < to; at += step * 16) yield archive.subarray(at, Math.min(to, at + step * 16));
}

async function* deflated(archive: Uint8Array, { from, to, name }: ZipEntry, file: string): AsyncGenerator<Uint8Array> {
  const { Inflate } = await import('fflate');
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = from; at < to; at += step) {
    const end = Math.min(to, at + step);
    try {
      inflate.push(archive.subarray(at, end), end === to);
    } catch {
      throw zipFault('damaged-archive', file, name);
    }
    yield* pieces;
    pieces = [];
  }
}
