import { loadLocale } from '#i18n/load-locale.ts';
import { homeFileSchema } from '#model/home-file.ts';
import { indicatorByFileSchema, indicatorFileSchema } from '#model/indicator-file.ts';
import { manifestSchema } from '#model/manifest.ts';
import { overviewFileSchema } from '#model/overview-file.ts';
import { releaseFileSchema } from '#model/release-file.ts';
import { releasesTextsFileSchema } from '#model/releases-file.ts';
import { indicatorTextsFileSchema, textsFileSchema } from '#model/texts-file.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { reportMessageAreas, type ReportSources } from '#view-models/report/report-sources.ts';
import { publishedJson } from './published-json.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What a report reads, from a release that a test published. */
export function reportSourcesOf(files: Files, overrides: Partial<ReportSources> = {}): ReportSources {
  const read = <T>(path: string, { parse }: { readonly parse: (value: unknown) => T }): T => parse(publishedJson(files, path));
  return {
    manifest: read(datasetFiles.manifest.path, manifestSchema),
    overview: read(datasetFiles.overview.path, overviewFileSchema),
    home: read(datasetFiles.home.path, homeFileSchema),
    address: null,
    release: async (id) => read(datasetFiles.release.path(id), releaseFileSchema),
    releasesTexts: async (language) => read(datasetFiles.releasesTexts.path(language), releasesTextsFileSchema),
    texts: async (language) => read(datasetFiles.texts.path(language), textsFileSchema),
    indicator: async (id) => read(datasetFiles.indicator.path(id), indicatorFileSchema),
    indicatorTexts: async (id, language) => read(datasetFiles.indicatorTexts.path(id, language), indicatorTextsFileSchema),
    by: async (id) => read(datasetFiles.indicatorBy.path(id), indicatorByFileSchema),
    locale: (language) => loadLocale(language, reportMessageAreas),
    ...overrides,
  };
}
