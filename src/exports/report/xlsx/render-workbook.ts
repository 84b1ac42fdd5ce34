import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { ReportSources } from '#view-models/report/report-sources.ts';
import { makeWorkbook } from '#view-models/workbook/make-workbook.ts';
import type { WorkbookIndicator } from '#view-models/workbook/workbook-source.ts';
import type { RenderTools } from '../report-format.ts';
import { workbookOptions } from './write-workbook.ts';

/** The figures, targets and verdicts of a request as an Excel workbook (OOXML) with live formulas. Rejects with the signal's reason when cancelled. */
export async function renderWorkbook(request: ReportRequest, sources: ReportSources, tools: RenderTools): Promise<Uint8Array> {
  const { signal, onProgress } = tools;
  const of = request.indicators.length + 2;
  const [locales, texts] = await Promise.all([Promise.all(request.languages.map(sources.locale)), Promise.all(request.languages.map(sources.texts))]);
  const indicators: WorkbookIndicator[] = [];
  for (const id of request.indicators) {
    signal.throwIfAborted();
    onProgress(indicators.length, of, id);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the bar tells how far it is
    indicators.push(await indicatorOf(id, request, sources));
  }
  signal.throwIfAborted();
  const document = makeWorkbook({ request, manifest: sources.manifest, overview: sources.overview, locales, texts, indicators, address: sources.address });
  onProgress(of - 1, of, document.title);
  const { writeXlsx } = await import('hucre/xlsx');
  const file = await writeXlsx(workbookOptions(document));
  signal.throwIfAborted();
  onProgress(of, of, document.title);
  return file;
}

async function indicatorOf(id: string, { languages }: ReportRequest, sources: ReportSources): Promise<WorkbookIndicator> {
  const [file, ...texts] = await Promise.all([sources.indicator(id), ...languages.map((language) => sources.indicatorTexts(id, language))]);
  return { file, texts };
}
