import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSourcesOf } from '../../src/cli/report-sources.ts';
import { openReportDataset } from '../../src/cli/report-dataset.ts';
import { renderWorkbook } from '../../src/exports/report/xlsx/render-workbook.ts';
import { datasetFiles } from '../../src/model/dataset-files.ts';
import type { ReportRequest } from '../../src/view-models/report/report-request.ts';
import type { ReportSources } from '../../src/view-models/report/report-sources.ts';

export type MadeWorkbook = { readonly bytes: Uint8Array; readonly sources: ReportSources; readonly indicators: readonly string[] };

/** A workbook of a published folder: of all its indicators where none are named. */
export async function madeWorkbook(folder: string, asked: Partial<ReportRequest> = {}): Promise<MadeWorkbook> {
  const dataset = await openReportDataset({ kind: 'published', folder });
  const overview = datasetFiles.overview.schema.parse(JSON.parse(readFileSync(join(folder, datasetFiles.overview.path), 'utf8')));
  const sources = await reportSourcesOf({ dataset, overview, address: 'https://tracker.example/lo/reports?select=all' });
  const indicators = asked.indicators ?? overview.indicators.map(({ id }) => id);
  const request: ReportRequest = { languages: ['en'], plan: null, period: null, sections: [], ...asked, indicators };
  const tools = { rasterise: () => Promise.reject(new Error('a workbook holds no pictures')), onProgress: () => {}, signal: new AbortController().signal };
  return { bytes: await renderWorkbook(request, sources, tools), sources, indicators };
}
