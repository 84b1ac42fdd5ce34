import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an office file by name, in their order. */
export type OfficeParts = Map<string, Uint8Array>;

/** The earliest day a zip file knows, so that one report gives one file, byte for byte. */
const noDay = new Date(1980, 0, 1);
const stored = /\.(png|xlsx)$/;

export function openPackage(bytes: Uint8Array): OfficeParts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** The list of content types first, where readers look for it. */
export function closePackage(parts: OfficeParts): Uint8Array {
  const names = [...parts.keys()].sort((one, other) => Number(other === '[Content_Types].xml') - Number(one === '[Content_Types].xml'));
  return zipSync(Object.fromEntries(names.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { mtime: noDay, level: stored.test(name) ? 0 : 6 }]])));
}

export function partText(parts: OfficeParts, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array());
}

/** Writes a part anew from its own text. */
export function rewritePart(parts: OfficeParts, name: string, rewrite: (text: string) => string): void {
  if (parts.has(name)) parts.set(name, strToU8(rewrite(partText(parts, name))));
}
