import type { Head } from '#model/head.ts';

type Files = Head['files'];

function areSame(a: Files, b: Files): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path]?.sha256 === b[path]?.sha256);
}

/** True if both name the same files with the same content; the same figures published by another version of the program are not the same files. */
export function isSameRelease(a: Head, b: Head): boolean {
  if (a === b) return true;
  return a.fingerprint === b.fingerprint && a.kind === b.kind && a.edition === b.edition && areSame(a.files, b.files) && areSame(a.parts, b.parts);
}
