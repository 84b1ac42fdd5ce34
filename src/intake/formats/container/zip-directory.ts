import { importLimits } from '../limits/import-limits.ts';
import { zipFault } from './zip-fault.ts';
import { dataOf } from './zip-local-header.ts';

/** A file in an archive, by the list at its end. `from` and `to` = where its packed bytes lie. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
};

const signatures = { end: 0x06_05_4b_50, end64: 0x06_06_4b_50, locator64: 0x07_06_4b_50, entry: 0x02_01_4b_50 } as const;

/**
 * The list of an archive's files, held against what lies where it says. Nothing is unpacked. Throws a fault for what is damaged,
 * locked or made to mislead: places that overlap, a name that differs between the list and the file.
 */
export function zipEntries(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (value = '') => zipFault('damaged-archive', file, value);
  const { count, offset: begin, end: last } = endRecord(view) ?? fail(damaged());
  if (count > importLimits.entries) throw zipFault('too-many-entries', file, String(count));
  const entries: ZipEntry[] = [];
  let at = begin;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > last || view.getUint32(at, true) !== signatures.entry) throw damaged();
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + noteLength;
    if (next > last) throw damaged();
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = textOf(nameBytes);
    const flags = view.getUint16(at + 8, true);
    if ((flags & 0x20_41) !== 0) throw zipFault('encrypted-archive', file, name);
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength) ?? fail(damaged(name));
    const data = dataOf(bytes, view, { offset: sizes.offset, nameBytes, packedSize: sizes.packedSize, before: begin });
    if (data === null) throw damaged(name);
    if (data.isEncrypted) throw zipFault('encrypted-archive', file, name);
    const method = view.getUint16(at + 10, true);
    if (data.method !== method) throw damaged(name);
    entries.push({ name, method, crc: view.getUint32(at + 16, true), packedSize: sizes.packedSize, size: sizes.size, from: data.from, to: data.to });
    at = next;
  }
  const overlapping = overlap(entries);
  if (overlapping !== null) throw damaged(overlapping);
  return entries;
}

function fail(fault: Error): never {
  throw fault;
}

/** Files that share their packed bytes are how a small archive becomes a very large one. */
function overlap(entries: readonly ZipEntry[]): string | null {
  let end = 0;
  for (const entry of entries.toSorted((one, other) => one.from - other.from)) {
    if (entry.from < end) return entry.name;
    end = entry.to;
  }
  return null;
}

/** Where the list stands; null if the bytes do not end as an archive does. */
function endRecord(view: DataView): { readonly count: number; readonly offset: number; readonly end: number } | null {
  const first = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const [disk, listDisk, here, count] = [4, 6, 8, 10].map((place) => view.getUint16(at + place, true));
    const [size, offset] = [12, 16].map((place) => view.getUint32(at + place, true)) as [number, number];
    if (count === 0xff_ff || size === 0xff_ff_ff_ff || offset === 0xff_ff_ff_ff) return longEndRecord(view, at);
    if (disk !== 0 || listDisk !== 0 || here !== count || offset + size > at) return null;
    return { count: count ?? 0, offset, end: offset + size };
  }
  return null;
}

function longEndRecord(view: DataView, end: number): ReturnType<typeof endRecord> {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return null;
  const at = longNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== signatures.end64) return null;
  const [count, size, offset] = [32, 40, 48].map((place) => longNumber(view, at + place)) as [number, number, number];
  return offset + size > at ? null : { count, offset, end: offset + size };
}

/** Sizes and place of an entry; large archives keep them behind the name. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number): { readonly packedSize: number; readonly size: number; readonly offset: number } | null {
  const short = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const isLong = Object.values(short).includes(0xff_ff_ff_ff);
  if (!isLong) return short;
  for (let place = extraAt; place + 4 <= extraAt + extraLength; ) {
    const [id, length] = [view.getUint16(place, true), view.getUint16(place + 2, true)];
    if (id !== 1) {
      place += 4 + length;
      continue;
    }
    let from = place + 4;
    const taken = (value: number): number => {
      if (value !== 0xff_ff_ff_ff) return value;
      from += 8;
      return from > place + 4 + length || from > view.byteLength ? Number.NaN : longNumber(view, from - 8);
    };
    const long = { size: taken(short.size), packedSize: taken(short.packedSize), offset: taken(short.offset) };
    return Object.values(long).some(Number.isNaN) ? null : long;
  }
  return null;
}

function longNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
