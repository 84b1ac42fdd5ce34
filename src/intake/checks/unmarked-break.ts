import type { Indicator } from '#model/indicator.ts';
import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { comparableRuns, type Measured } from '../comparable-runs.ts';
import { offScaleValues } from '../off-scale.ts';
import { warningAt } from '../spot.ts';

const usualMultiple = 6;
const leastShare = 0.25;

/** A jump without a word about it is a change of method, or a slip of the pen. Other countries' figures are theirs to explain. */
export const unmarkedBreak: Check = ({ dataset, observationsOf, cell }) =>
  dataset.indicators.flatMap((indicator) =>
    comparableRuns(observationsOf(indicator)).filter(isOurs).flatMap((run) =>
      jumps(withoutOffScale(run)).flatMap(({ before, after }) => {
        if (isExplained(indicator, before, after)) return [];
        const words = {
          value: after.value,
          message: `The value jumps from ${before.value} in ${before.period} to ${after.value} in ${after.period}, far more than this series usually changes.`,
          mend: 'Check both values; enter a break in the indicator file, or explain the jump in NOTE.',
        };
        return [warningAt('unmarked-break', cell(after, 'OBS_VALUE'), words)];
      }),
    ),
  );

function isOurs([first]: readonly Measured[]): boolean {
  return first?.area === 'LA' || first?.area.startsWith('LA-') === true;
}

/** A value in the wrong unit is told once, by its own rule. */
function withoutOffScale(run: readonly Measured[]): readonly Measured[] {
  const offScale = offScaleValues(run);
  return offScale.length === 0 ? run : run.filter((observation) => !offScale.includes(observation));
}

type Step = { readonly before: Measured; readonly after: Measured; readonly change: number };

/** Yearly changes of several times the usual one, and of a good part of the value itself. */
function jumps(run: readonly Measured[]): Step[] {
  const steps = run.slice(1).flatMap((after, index): Step[] => {
    const before = run[index];
    const years = before === undefined ? 0 : (decimalTime(after.period) ?? 0) - (decimalTime(before.period) ?? 0);
    return before === undefined || years <= 0 ? [] : [{ before, after, change: Math.abs(after.value - before.value) / years }];
  });
  if (steps.length < 3) return steps.filter(({ before, after }) => isManifold(before.value, after.value));
  const sizes = steps.map(({ change }) => change).toSorted((left, right) => left - right);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const scale = Math.max(...run.map(({ value }) => Math.abs(value)));
  return steps.filter(({ change }) => change > usual * usualMultiple && change > scale * leastShare);
}

/** With two or three values there is no usual change; a fall to a fifth or a rise to the fivefold asks for a word. */
function isManifold(before: number, after: number): boolean {
  const [low, high] = [Math.min(Math.abs(before), Math.abs(after)), Math.max(Math.abs(before), Math.abs(after))];
  return low > 0 && high >= low * 5;
}

function isExplained({ breaks }: Indicator, before: Measured, after: Measured): boolean {
  const start = decimalTime(before.period) ?? 0;
  const end = decimalTime(after.period) ?? 0;
  const isBreakBetween = breaks.some(({ series, before: period }) => {
    const time = decimalTime(period) ?? Number.NaN;
    return series === after.series && time > start && time <= end;
  });
  return isBreakBetween || after.status === 'B' || after.note !== '' || before.note !== '' || after.revision !== '';
}
