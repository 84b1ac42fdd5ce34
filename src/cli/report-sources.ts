import { loadLocale } from '#i18n/load-locale.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import { reportMessageAreas, type ReportSources } from '#view-models/report/report-sources.ts';
import type { ReportDataset } from './report-dataset.ts';

type Given = { readonly dataset: ReportDataset; readonly overview: OverviewFile; readonly address: string | null };

/** What a report reads, answered from published files as the page answers it from its query cache. */
export async function reportSourcesOf({ dataset: { manifest, read }, overview, address }: Given): Promise<ReportSources> {
  return {
    manifest, overview, address,
    home: await read(datasetFiles.home),
    release: (id) => read({ ...datasetFiles.release, path: datasetFiles.release.path(id) }),
    releasesTexts: (language) => read({ ...datasetFiles.releasesTexts, path: datasetFiles.releasesTexts.path(language) }),
    texts: (language) => read({ ...datasetFiles.texts, path: datasetFiles.texts.path(language) }),
    indicator: (id) => read({ ...datasetFiles.indicator, path: datasetFiles.indicator.path(id) }),
    indicatorTexts: (id, language) => read({ ...datasetFiles.indicatorTexts, path: datasetFiles.indicatorTexts.path(id, language) }),
    by: (id) => read({ ...datasetFiles.indicatorBy, path: datasetFiles.indicatorBy.path(id) }),
    locale: (language) => loadLocale(language, reportMessageAreas),
  };
}
