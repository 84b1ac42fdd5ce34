import type { Projection } from '#model/assess-answer.ts';
import type { TimedValue } from '#model/time.ts';
import { isAtOrAfter } from '../progress/comparable-observations.ts';
import { finiteOrNull } from '../progress/finite-or-null.ts';
import type { Measurement } from '../progress/measure.ts';
import { comparablePoints } from '../progress/pace.ts';
import { chanceOf } from './chance.ts';
import { fitLine, fittedAt, newValueError } from './least-squares.ts';
import { linkFor } from './link.ts';
import { studentTQuantile } from './student-t.ts';

/** Parameters of the projection: years looked back, points from which a band and a chance are told, share in the band. */
export const projectionMethod = { window: 10, bandFrom: 3, chanceFrom: 5, band: 0.8 } as const;

/** The projection of a case that has none. */
export const noProjection: Projection = { kind: 'none', at: null, mid: null, low: null, high: null, chance: null };

/** The points a projection rests on: baseline and comparable observations of the last ten years. */
export function projectionPoints(measurement: Measurement): readonly TimedValue[] {
  const from = measurement.latest.time - projectionMethod.window;
  return comparablePoints(measurement).filter(({ time }) => isAtOrAfter(time, from));
}

/** Where the trend of the comparable points leads by the target time, if it goes on. */
export function projectionOf(measurement: Measurement): Projection {
  const { assessCase, settings, latest, target } = measurement;
  const points = projectionPoints(measurement);
  if (points.length < 2 || isAtOrAfter(latest.time, target.time)) return noProjection;

  const values = points.map(({ value }) => value);
  const link = linkFor(assessCase, values, settings.precision);
  const fit = fitLine(points.map(({ time, value }) => ({ time, value: link.to(value) })));
  const at = target.time;
  const mid = fittedAt(fit, at);
  const base = { at, mid: finiteOrNull(link.from(mid)) };
  const { bandFrom, chanceFrom, band } = projectionMethod;
  if (points.length < bandFrom) return { kind: 'line', ...base, low: null, high: null, chance: null };

  const error = newValueError(fit, at);
  const reach = error * studentTQuantile((1 + band) / 2, fit.n - 2);
  const ends = { low: finiteOrNull(link.from(mid - reach)), high: finiteOrNull(link.from(mid + reach)) };
  if (points.length < chanceFrom) return { kind: 'indicative', ...base, ...ends, chance: null };
  const chance = chanceOf(measurement, { link, mid, error, df: fit.n - 2 });
  return { kind: 'projection', ...base, ...ends, chance: finiteOrNull(chance) };
}
