import type { OverviewFile } from '#model/overview-file.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { inPageOrder } from './page-order.ts';
import type { ReportDataset } from './report-dataset.ts';
import type { ReportOptions } from './report-options.ts';

/** Named at most, so that a message stays a message. */
const mostNamed = 10;

/** What is asked of the report, or a sentence that says which plan or indicators the dataset does not have. */
export async function reportRequestOf({ languages, plan, indicators, period, sections }: ReportOptions, overview: OverviewFile, dataset: ReportDataset): Promise<ReportRequest | string> {
  const known = overview.indicators.map(({ id }) => id);
  if (known.length === 0) return 'The dataset has no indicators.';
  const plans = overview.plans.map(({ id }) => id);
  if (plan !== null && !plans.includes(plan)) return `Unknown plan "${plan}": the dataset has ${plans.join(', ')}.`;
  const missing = indicators === null ? [] : indicators.filter((id) => !known.includes(id));
  if (missing.length > 0) return unknown(missing, known);
  return { languages, plan, indicators: await inPageOrder(indicators ?? known, overview, dataset, languages[0]), period, sections };
}

function unknown(missing: readonly string[], known: readonly string[]): string {
  const near = known.filter((id) => missing.some((other) => id.includes(other) || other.includes(id)));
  const hint = near.length === 0 ? `the dataset has ${known.length}, among them ${known.slice(0, mostNamed).join(', ')}` : `close to ${near.slice(0, mostNamed).join(', ')}`;
  return `Unknown indicator${missing.length === 1 ? '' : 's'} ${missing.slice(0, mostNamed).join(', ')}: ${hint}.`;
}
