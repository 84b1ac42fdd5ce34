import { observationEntries, type ObservationEntry } from './observation-entries.ts';
import { verdictEntries, type VerdictEntry } from './verdict-entries.ts';
import type { WorkbookIndicator, WorkbookSource } from './workbook-source.ts';

/** One indicator with everything of it that the workbook prints. */
export type IndicatorContent = {
  readonly indicator: WorkbookIndicator;
  readonly verdicts: readonly VerdictEntry[];
  readonly observations: readonly ObservationEntry[];
};

export type WorkbookContents = {
  readonly indicators: readonly IndicatorContent[];
  /** Values of the period that may not stand in a file, verdicts on such targets, and values outside the period that verdicts rest on. */
  readonly leftOut: { readonly linkOnly: number; readonly nonCommercial: number; readonly verdicts: number };
  readonly kept: number;
};

/** Chooses what stands in the workbook by the request and by the terms of the sources. */
export function workbookContents({ request, manifest, indicators }: WorkbookSource): WorkbookContents {
  const asked = { plan: request.plan, method: manifest.method.id };
  const found = indicators.map((indicator) => {
    const all = observationEntries(indicator.file, request.period);
    return { indicator, hidden: all.filter((entry) => entry.isInPeriod && !entry.mayBePassedOn), ...verdictEntries(indicator.file, all, asked) };
  });
  const hidden = found.flatMap((entry) => entry.hidden.map(({ row }) => entry.indicator.file.sources.find(({ id }) => id === row[5])?.licence.redistribution));
  const linkOnly = hidden.filter((terms) => terms === 'link-only').length;
  return {
    indicators: found.map(({ indicator, verdicts, observations }) => ({ indicator, verdicts, observations })),
    leftOut: { linkOnly, nonCommercial: hidden.length - linkOnly, verdicts: found.reduce((total, { leftOut }) => total + leftOut, 0) },
    kept: found.reduce((total, { observations }) => total + observations.filter((entry) => !entry.isInPeriod).length, 0),
  };
}
