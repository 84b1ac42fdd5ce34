import type { AssessCase } from '#model/assess-case.ts';

/** Both ends belong to it; null = no limit on that side. */
export type Span = { readonly least: number | null; readonly most: number | null };

const tiny = 1e-9;
/** Years a reader may look beyond the target. */
const yearsAhead = 10;

/** The time of the latest value or, without one, of the baseline; decimal years. */
function latestTime({ observations, baseline, asOf }: AssessCase): number {
  const measured = (observations ?? []).filter(({ status }) => status !== 'F');
  const times = [...measured, ...(baseline ? [baseline] : [])].map(({ time }) => time);
  return times.length === 0 ? asOf - 1 : Math.max(...times);
}

/** Values the unit allows. */
export function valueSpan({ limits }: AssessCase): Span {
  return { least: limits?.lower ?? null, most: limits?.upper ?? null };
}

/** As-of years: only ahead, because what was known on an earlier day stands in the earlier releases. */
export function asOfSpan({ asOf, target, due }: AssessCase): Span {
  const least = Math.ceil(asOf - tiny);
  const goal = typeof due === 'number' ? due : (target?.time ?? asOf);
  return { least, most: Math.max(least, Math.ceil(goal - tiny)) + yearsAhead };
}

/** Years of a due date or of an end: from the year after the published start to ten years after the as-of date. */
export function dateSpan({ asOf, due, done }: AssessCase): Span {
  const known = [asOf, due, done].filter((time) => typeof time === 'number');
  return { least: Math.floor(Math.min(...known)) - yearsAhead, most: Math.ceil(Math.max(...known) - tiny) + yearsAhead };
}

/** Years in which a target may lie, where none is published. */
export function targetYearSpan({ asOf, baseline }: AssessCase): Span {
  return { least: Math.floor((baseline?.time ?? asOf) + tiny) + 1, most: Math.ceil(asOf - tiny) + 2 * yearsAhead };
}

/**
 * Years for which a coming value would count: after the latest value, up to the target year, or within one interval after it. null
 * where the final value is published, where no target is set, and behind a stated break, after which nothing is compared.
 */
export function comingYears(given: AssessCase): Span | null {
  const { target, interval } = given;
  if (given.type === 'deliverable' || !target || !Number.isFinite(target.time) || isBroken(given)) return null;
  const latest = latestTime(given);
  const least = Math.floor(latest + tiny) + 1;
  const most = Math.ceil(target.time + (interval ?? 1) - tiny) - 1;
  return latest >= target.time - tiny || least > most ? null : { least, most };
}

/** Whether a stated break lies between the baseline and the latest value; a rule without baseline begins anew after it. */
function isBroken({ type, baseline, observations }: AssessCase): boolean {
  if (type === 'threshold' || !baseline) return false;
  return (observations ?? []).some(({ time, breakBefore }) => breakBefore === 'stated' && time > baseline.time + tiny);
}
