import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { releaseQuery, releasesTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ReleaseChanges, releaseChanges } from '#view-models/releases/change-rows.ts';
import { releaseNames } from '#view-models/releases/release-names.ts';

export type ReleaseDifference = { readonly before: ReleaseFile; readonly after: ReleaseFile; readonly changes: ReleaseChanges };

/** What differs between a release and the last of those after it; `later` are all after it up to that one, oldest first. */
export function useReleaseChanges(base: string, later: readonly string[]): ReleaseDifference {
  const locale = useLocale();
  const files = useSuspenseQueries({ queries: [base, ...later].map((id) => releaseQuery(id)), combine: fileList });
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const { data: releasesTexts } = useSuspenseQuery(releasesTextsQuery(locale.language));
  return useMemo(() => {
    const [before, ...logs] = files;
    const after = logs.at(-1);
    if (before === undefined || after === undefined) throw new Error(`No release after ${base} was asked for.`);
    const names = releaseNames(files, { ...texts, series: releasesTexts.series }, locale);
    return { before, after, changes: releaseChanges(before, logs, names) };
  }, [base, files, texts, releasesTexts, locale]);
}

const fileList = (results: readonly { readonly data: ReleaseFile }[]): readonly ReleaseFile[] => results.map(({ data }) => data);
