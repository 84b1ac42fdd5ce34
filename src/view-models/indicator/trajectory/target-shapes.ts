import type { IndicatorFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { statusTone } from '#model/status-tone.ts';
import { periodInWords } from '../time-text.ts';
import { placePoint } from './ground-shapes.ts';
import type { Frame } from './frame.ts';
import type { ShapeRole } from '../../figure/shape-style.ts';
import type { Point, Shape } from '../../figure/shape.ts';

type PublishedTarget = IndicatorFile['targets'][number];

/** A published target at its place, with the words that stand beside it. */
/** `short` leaves the kind of the target to the words beside the figure. */
export type TargetMark = Point & { readonly role: ShapeRole; readonly text: string; readonly short: string; readonly isChosen: boolean };

/** Targets in force, of all plans and kinds, judged or not. The bounds of a range are two marks; a deliverable has none. */
export function targetMarks({ file, verdict, locale, quantity }: IndicatorReading, frame: Frame): readonly TargetMark[] {
  return targetsInForce(file).flatMap((target): readonly TargetMark[] => {
    const values = target.range === null ? [target.value ?? []].flat() : [target.range.lower, target.range.upper];
    const words = { time: periodInWords(target.time, locale), target: values.map(quantity.stated).join('–') };
    const text = locale.t(`indicator.chart.target.${target.evidence === 'unconfirmed' ? 'unconfirmed' : target.kind}`, words);
    return values.map((value, index) => ({
      ...placePoint(frame, { time: decimalTime(target.time) ?? 0, value }),
      role: roleOf(target),
      text: index === 0 ? text : '',
      short: `${words.time}: ${words.target}`,
      isChosen: target.id === verdict?.target,
    }));
  });
}

function targetsInForce({ targets }: IndicatorFile): readonly PublishedTarget[] {
  return targets.filter(({ replaced }) => !replaced);
}

function roleOf({ kind, evidence }: PublishedTarget): ShapeRole {
  if (evidence === 'unconfirmed') return 'target-unconfirmed';
  return kind === 'plan' ? 'target' : 'target-other';
}

export function targetShapes(marks: readonly TargetMark[], { size }: Frame): readonly Shape[] {
  const half = size.isPhone ? 9 : 13;
  return marks.map(({ x, y, role }) => ({ kind: 'line', role, x1: x - half, y1: y, x2: x + half, y2: y }));
}

/** Plans without any target of this indicator: their end years, in order. */
export function yearsWithoutTarget(file: IndicatorFile): readonly number[] {
  const set = new Set(targetsInForce(file).filter(({ kind }) => kind === 'plan').map(({ time }) => Math.ceil(decimalTime(time) ?? 0)));
  return file.plans.map(({ to }) => to).filter((year) => !set.has(year)).toSorted((a, b) => a - b);
}

/** The distance between the latest value and the path at its date, as a bracket in the colour of the class. */
export function gapShapes({ verdict }: IndicatorReading, frame: Frame): readonly Shape[] {
  if (verdict === null) return [];
  const { latest } = verdict.arithmetic;
  const { expectedValue } = verdict.assessment;
  if (latest === null || expectedValue === null) return [];
  const from = placePoint(frame, latest);
  const y = frame.y.place(expectedValue);
  const length = Math.abs(y - from.y);
  if (length < 10) return [];
  const role = `gap-${statusTone(verdict.lastKnown?.status ?? verdict.status)}` as const;
  const start = from.y + (y < from.y ? -7.5 : 7.5);
  return [
    { kind: 'line', role, x1: from.x, y1: start, x2: from.x, y2: y },
    { kind: 'line', role, x1: from.x - 5, y1: y, x2: from.x + 5, y2: y },
  ];
}
