import { queryOptions } from '@tanstack/react-query';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Language } from '#model/language.ts';
import { datasetOf } from './dataset-of.ts';
import type { DatasetFile } from './read-dataset-file.ts';

/** First part of the key of every entry that holds a published file; the file's path is the second. */
export const datasetKey = 'dataset';

/** One entry a file. A file of a release never changes, and a device without a line may still have its copy. */
function fileQuery<T extends object>(file: DatasetFile<T>) {
  return queryOptions({
    queryKey: [datasetKey, file.path],
    queryFn: ({ client, signal }) => datasetOf(client).readFile(file, signal),
    staleTime: 'static',
    networkMode: 'offlineFirst',
  });
}

/** What the release on screen says of itself: release, as-of date, fingerprint. */
export const manifestQuery = () =>
  queryOptions({
    queryKey: [datasetKey, datasetFiles.head.path],
    queryFn: ({ client }) => datasetOf(client).readManifest(),
    staleTime: 'static',
    networkMode: 'offlineFirst',
  });

/** Whether the release on screen holds a file. */
export const isNamedQuery = (path: string) =>
  queryOptions({
    queryKey: [datasetKey, path, 'named'],
    queryFn: ({ client }) => datasetOf(client).names(path),
    staleTime: 'static',
    networkMode: 'offlineFirst',
  });

export const homeQuery = () => fileQuery(datasetFiles.home);

export const overviewQuery = () => fileQuery(datasetFiles.overview);

export const homeTextsQuery = (language: Language) => fileQuery({ ...datasetFiles.homeTexts, path: datasetFiles.homeTexts.path(language) });

export const textsQuery = (language: Language) => fileQuery({ ...datasetFiles.texts, path: datasetFiles.texts.path(language) });

export const searchQuery = (language: Language) => fileQuery({ ...datasetFiles.search, path: datasetFiles.search.path(language) });

export const indicatorQuery = (id: string) => fileQuery({ ...datasetFiles.indicator, path: datasetFiles.indicator.path(id) });

export const indicatorByQuery = (id: string) => fileQuery({ ...datasetFiles.indicatorBy, path: datasetFiles.indicatorBy.path(id) });

/** One dimension of an indicator whose breakdowns are in files of their own. */
export const breakdownQuery = (id: string, dimension: string) => fileQuery({ ...datasetFiles.breakdown, path: datasetFiles.breakdown.path(id, dimension) });

export const indicatorTextsQuery = (id: string, language: Language) =>
  fileQuery({ ...datasetFiles.indicatorTexts, path: datasetFiles.indicatorTexts.path(id, language) });

export const systemsQuery = () => fileQuery(datasetFiles.systems);

export const systemsTextsQuery = (language: Language) => fileQuery({ ...datasetFiles.systemsTexts, path: datasetFiles.systemsTexts.path(language) });

export const legalQuery = () => fileQuery(datasetFiles.legal);

export const legalTextsQuery = (language: Language) => fileQuery({ ...datasetFiles.legalTexts, path: datasetFiles.legalTexts.path(language) });

export const reviewsQuery = () => fileQuery(datasetFiles.reviews);

export const reviewsTextsQuery = (language: Language) => fileQuery({ ...datasetFiles.reviewsTexts, path: datasetFiles.reviewsTexts.path(language) });

export const releasesQuery = () => fileQuery(datasetFiles.releases);

export const releasesTextsQuery = (language: Language) => fileQuery({ ...datasetFiles.releasesTexts, path: datasetFiles.releasesTexts.path(language) });

export const releaseQuery = (id: string) => fileQuery({ ...datasetFiles.release, path: datasetFiles.release.path(id) });

export const methodsQuery = () => fileQuery(datasetFiles.methods);

export const provincesQuery = () => fileQuery(datasetFiles.provinces);

export const provinceQuery = (area: string) => fileQuery({ ...datasetFiles.province, path: datasetFiles.province.path(area) });

export const openDataQuery = () => fileQuery(datasetFiles.openData);

export const sourceQuery = () => fileQuery(datasetFiles.source);

export const sourcePartQuery = (part: number) => fileQuery({ ...datasetFiles.sourcePart, path: datasetFiles.sourcePart.path(part) });
