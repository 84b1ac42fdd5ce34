import { readDataFolder } from '#cli/data-folder.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { generateDemonstration } from '#mocks/demonstration/generate-demonstration.ts';
import { usualSize } from '#mocks/demonstration/size.ts';
import { publish } from '#publish/publish.ts';
import { rememberedSources } from '#view-models/report/remembered-sources.ts';
import type { ReportSources } from '#view-models/report/report-sources.ts';
import { reportSourcesOf } from './report-sources-of.ts';

/** The published dataset and the demonstration, as a report reads them. */
export async function reportDatasets(): Promise<{ readonly real: ReportSources; readonly demonstration: ReportSources }> {
  return { real: reportSourcesFrom(await readDataFolder('data')), demonstration: reportSourcesFrom(generateDemonstration(usualSize)) };
}

function reportSourcesFrom(files: ReadonlyMap<string, Uint8Array | string>): ReportSources {
  const { dataset } = readDataset(files);
  if (dataset === null) throw new Error('the dataset cannot be read');
  return rememberedSources(reportSourcesOf(publish(dataset, { edition: 'public' })));
}
