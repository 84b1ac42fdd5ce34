import type { OverviewFile } from '#model/overview-file.ts';

/** The time axis all sparklines of the table share, on the decimal scale (year y ends at y.0). */
export type SparkAxis = {
  readonly from: number;
  readonly to: number;
  /** The period of the plan that ends first. */
  readonly plan: { readonly from: number; readonly to: number };
};

/** Enough past to see a direction, little enough to see the plan. */
const yearsBeforePlan = 10;

/** From ten years before the plans to the end of the plan that ends first, or the as-of year, whichever is later. */
export function sparkAxisOf({ plans, asOf }: OverviewFile): SparkAxis {
  const asOfYear = Number(asOf.slice(0, 4));
  const from = Math.min(asOfYear, ...plans.map((plan) => plan.from));
  const to = plans.length === 0 ? asOfYear : Math.min(...plans.map((plan) => plan.to));
  return { from: from - yearsBeforePlan, to: Math.max(to, asOfYear), plan: { from: from - 1, to } };
}
