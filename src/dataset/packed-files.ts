import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';

/** Files in one run of bytes: a line of JSON that tells names and lengths, then the files one after another. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify([...files].map(([path, { length }]) => [path, length]))}\n`);
  const packed = new Uint8Array(head.length + [...files.values()].reduce((sum, { length }) => sum + length, 0));
  packed.set(head);
  let at = head.length;
  for (const bytes of files.values()) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** The files again, as views of the same bytes. */
export function unpackFiles(packed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const end = packed.indexOf(0x0a);
  const heads = JSON.parse(new TextDecoder().decode(packed.subarray(0, end))) as readonly (readonly [string, number])[];
  let at = end + 1;
  return new Map(heads.map(([path, length]) => [path, packed.subarray(at, (at += length))]));
}

/** Which pack a published file lies in: what screens read is together, large files for download are alone. */
export function packOf(path: string): string {
  if (path.startsWith('source/')) return 'source';
  if (path.startsWith('download/indicators/')) return 'tables';
  return path.startsWith('download/') ? path : 'screens';
}

/** Published files that came packed; `open` reads one pack, null where it is not there. Packs for screens stay in memory, downloads do not. */
export function packedSource(open: (pack: string) => Promise<Uint8Array | null>): DatasetSource {
  const opened = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();
  const openPack = (pack: string): Promise<ReadonlyMap<string, Uint8Array>> => {
    const files = opened.get(pack) ?? open(pack).then((bytes) => (bytes === null ? new Map<string, Uint8Array>() : unpackFiles(bytes)));
    if (!pack.startsWith('download/')) opened.set(pack, files);
    return files;
  };
  return {
    read: async (path) => {
      const bytes = (await openPack(packOf(path))).get(path);
      if (bytes === undefined) throw new DatasetError({ kind: 'not-published', path });
      return Uint8Array.from(bytes);
    },
  };
}
