import { planName } from '../headline-words.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import type { Frame } from './frame.ts';
import type { Shape } from '../../figure/shape.ts';
import { yearsWithoutTarget } from './target-shapes.ts';
import { textWidth } from '../../figure/text-width.ts';

/** The three plans as brackets above the plot; a line falls from the end of each. */
export function horizonShapes(reading: IndicatorReading, frame: Frame): readonly Shape[] {
  const { isPhone } = frame.size;
  const plans = reading.file.plans.toSorted((a, b) => a.to - b.to);
  return plans.flatMap((plan, index): readonly Shape[] => {
    const y = bracketPlace(frame, index);
    // A plan runs from the end of the year before its first.
    const x1 = Math.max(frame.left, frame.x.place(plan.from - 1));
    const x2 = frame.x.place(plan.to);
    const text = planName(reading, plan.id);
    const size = isPhone ? 12 : 14;
    const label: Shape = isPhone
      ? { kind: 'text', role: 'text-indigo', x: Math.min(x1, frame.right - textWidth(text, size, true)), y: y - 9, size, anchor: 'start', text }
      : { kind: 'text', role: 'text-indigo', x: x1 - 10, y: y + 5, size, anchor: 'end', text };
    return [
      { kind: 'line', role: 'horizon', x1: x2, y1: y, x2, y2: frame.bottom },
      { kind: 'line', role: 'bracket', x1, y1: y, x2, y2: y },
      { kind: 'line', role: 'bracket-end', x1: x2, y1: y - 6, x2, y2: y + 6 },
      label,
    ];
  });
}

/**
 * Plans without a target say so at the end of their own bracket, where no line runs and no value stands, in fewer words where
 * room is short. The lowest may say it beneath; above it another bracket would run through the words. A phone has the sentence under the figure only.
 */
export function missingTargetShapes({ file, locale }: IndicatorReading, frame: Frame): readonly Shape[] {
  if (frame.size.isPhone) return [];
  const missing = new Set(yearsWithoutTarget(file));
  const plans = file.plans.toSorted((a, b) => a.to - b.to);
  return plans.flatMap(({ to }, index): readonly Shape[] => {
    if (!missing.has(to)) return [];
    const whole = locale.t('indicator.chart.noTarget', { year: to });
    const x = frame.x.place(to);
    const y = bracketPlace(frame, index);
    const beside = [whole, locale.t('indicator.chart.noTargetShort')].find((text) => x + 12 + textWidth(text, missingSize) <= frame.size.width);
    if (beside !== undefined) return [{ kind: 'text', role: 'text-path', size: missingSize, text: beside, x: x + 12, y: y + 5, anchor: 'start' }];
    return index < plans.length - 1 ? [] : [{ kind: 'text', role: 'text-path', size: missingSize, text: whole, x: x - 10, y: y + 22, anchor: 'end' }];
  });
}

const missingSize = 13;

function bracketPlace({ size }: Frame, index: number): number {
  const [first, distance] = size.isPhone ? [28, 28] : [14, 24];
  return first + index * distance;
}
