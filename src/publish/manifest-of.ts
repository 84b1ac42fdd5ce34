import { sha256Hex } from '#lib/sha256.ts';
import { type Manifest } from '#model/manifest.ts';
import { type Publication } from './publication.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** `manifest.json`: what the dataset is, and every other file with its size and hash. */
export function manifestOf(files: Files, fingerprint: string, { dataset, edition, release }: Publication): Manifest {
  const { config } = dataset;
  const { name, standing } = config.publisher;
  const names = config.languages.flatMap((language) => (name[language] ? [[language, name[language]] as const] : []));
  return {
    schemaVersion: 1,
    id: config.id,
    kind: config.kind,
    edition,
    release: release.id,
    asOf: release.asOf,
    fingerprint,
    method: { id: release.method.id, version: release.method.version },
    publisher: { standing, name: Object.fromEntries(names) },
    languages: [...config.languages],
    licence: config.licence,
    feedback: config.feedback ?? null,
    files: Object.fromEntries(
      [...files].map(([path, bytes]) => [path, { bytes: bytes.length, sha256: sha256Hex(bytes) }]),
    ),
  };
}
