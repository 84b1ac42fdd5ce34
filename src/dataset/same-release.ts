import type { Manifest } from '#model/manifest.ts';

/** True if both name the same files with the same content; the same figures published by another version of the program are not the same files. */
export function isSameRelease(a: Manifest, b: Manifest): boolean {
  if (a === b) return true;
  if (a.fingerprint !== b.fingerprint || a.kind !== b.kind || a.edition !== b.edition) return false;
  const paths = Object.keys(a.files);
  return paths.length === Object.keys(b.files).length && paths.every((path) => a.files[path]?.sha256 === b.files[path]?.sha256);
}
