import type { Language } from '#model/language.ts';

/** The parts a planner may choose, in the order they are proposed; the reader may change the order. */
export const reportSections = ['summary', 'status', 'changes', 'programmes', 'indicators', 'provinces', 'arithmetic', 'tables', 'method', 'sources'] as const;
export type ReportSection = (typeof reportSections)[number];

/** First and last calendar year whose values are printed; verdicts are always those of the release. */
export type ReportPeriod = { readonly from: number; readonly to: number };

/** What is asked of a report, whatever its format. The address of the builder and the command line hold the same. */
export type ReportRequest = {
  /** One or two, the first leads: each has a whole part of its own in the file. */
  readonly languages: readonly [Language] | readonly [Language, Language];
  /** The plan whose verdicts are printed; null = the lead verdict of each indicator. */
  readonly plan: string | null;
  /** Ids in the order of the report; at least one. */
  readonly indicators: readonly string[];
  /** Null = all years. */
  readonly period: ReportPeriod | null;
  /** In the order of the report. */
  readonly sections: readonly ReportSection[];
};
