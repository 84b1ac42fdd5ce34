import { loadLocale } from '#i18n/load-locale.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Language } from '#model/language.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import { rowContext } from '#view-models/indicators-table/row-context.ts';
import type { WorkspaceRequest } from '#view-models/workspace/workspace-request.ts';
import { selectedIds } from '#view-models/workspace/workspace-selection.ts';
import { workspaceSource, workspaceTable } from '#view-models/workspace/workspace-table.ts';
import type { ReportDataset } from './report-dataset.ts';

/** The table of the page of reports before anybody narrows or sorts it. */
export const usualTable: WorkspaceRequest = {
  q: '', status: [], reason: [], programme: [], pillar: [], sector: [], component: [], plan: [], institution: [], age: [],
  group: 'programme', sort: 'status', columns: [],
};

/** The chosen indicators in the order of the page's table, so that a report is the same wherever it is made. */
export async function inPageOrder(ids: readonly string[], overview: OverviewFile, { read }: ReportDataset, language: Language): Promise<readonly string[]> {
  const locale = await loadLocale(language, ['workspace', 'indicators', 'figure']);
  const texts = await read({ ...datasetFiles.texts, path: datasetFiles.texts.path(language) });
  const source = workspaceSource(rowContext(overview, texts, locale));
  const { shown } = workspaceTable(source, usualTable, 'awaited');
  return selectedIds(ids, { shown, known: source.ids });
}
