import type { Language } from '#model/language.ts';
import type { Release } from '#model/release.ts';
import type { ReleasesFile, ReleasesTextsFile } from '#model/releases-file.ts';
import { changedSeries } from './changed-series.ts';
import { nameIn } from './localized.ts';
import type { Publication } from './publication.ts';

/** `releases.json`: the releases up to the published one. */
export function releasesFileOf(publication: Publication): ReleasesFile {
  return {
    schemaVersion: 1,
    release: publication.release.id,
    releases: releasesUpTo(publication).map(({ id, asOf, state, method, notes }) => ({
      id,
      asOf,
      state,
      method,
      notes: notes.map(({ kind }) => kind),
    })),
  };
}

/** `releases-{lang}.json`: their notes in one language, and the names of series that change between them. */
export function releasesTextsOf(publication: Publication, language: Language): ReleasesTextsFile {
  const notes = releasesUpTo(publication).map(
    (release) => [release.id, release.notes.map(({ text }) => nameIn(text, language))] as const,
  );
  return { schemaVersion: 1, language, releases: Object.fromEntries(notes), series: changedSeries(publication, language) };
}

function releasesUpTo({ dataset, release }: Publication): readonly Release[] {
  return dataset.releases.filter(({ id }) => id <= release.id);
}
