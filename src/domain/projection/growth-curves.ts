import type { TimedValue } from '#model/time.ts';
import { type CurveFit, fitCurve } from './curve-fit.ts';

/** ceiling ÷ (1 + exp(offset - rate × time)). */
export type LogisticCurve = { readonly ceiling: number; readonly offset: number; readonly rate: number };

/** Market size, innovation and imitation of the Bass model. */
export type BassCurve = { readonly market: number; readonly innovation: number; readonly imitation: number };

type Fitted<T> = { readonly curve: T; readonly residual: number; readonly hasConverged: boolean };

export function logisticAt({ ceiling, offset, rate }: LogisticCurve, time: number): number {
  return ceiling / (1 + Math.exp(offset - rate * time));
}

/** Fits a logistic curve; with a fixed ceiling only its offset and rate. null where there are too few points. */
export function fitLogistic(points: readonly TimedValue[], start: LogisticCurve, fixedCeiling: number | null = null): Fitted<LogisticCurve> | null {
  const curveOf = (parameters: readonly number[]): LogisticCurve => {
    const [offset = 0, rate = 0, ceiling = fixedCeiling ?? 0] = parameters;
    return { ceiling, offset, rate };
  };
  const free = fixedCeiling === null ? [start.offset, start.rate, start.ceiling] : [start.offset, start.rate];
  return fitted(fitCurve(points, (time, parameters) => logisticAt(curveOf(parameters), time), free), curveOf);
}

/** Adopters of the period that ends at a time since the start. */
export function bassAt({ market, innovation, imitation }: BassCurve, time: number): number {
  const sum = innovation + imitation;
  const decay = Math.exp(-sum * time);
  return (market * (sum ** 2 / innovation) * decay) / (1 + (imitation / innovation) * decay) ** 2;
}

/** When most adopt; null where imitation does not outweigh innovation. */
export function bassPeak({ innovation, imitation }: BassCurve): number | null {
  return imitation > innovation && innovation > 0 ? Math.log(imitation / innovation) / (innovation + imitation) : null;
}

/** Fits adopters of each period. Needs the take-off and better the peak. */
export function fitBass(points: readonly TimedValue[], start: BassCurve): Fitted<BassCurve> | null {
  const curveOf = ([market = 0, innovation = 0, imitation = 0]: readonly number[]): BassCurve => ({ market, innovation, imitation });
  return fitted(fitCurve(points, (time, parameters) => bassAt(curveOf(parameters), time), [start.market, start.innovation, start.imitation]), curveOf);
}

function fitted<T>(fit: CurveFit | null, curveOf: (parameters: readonly number[]) => T): Fitted<T> | null {
  return fit === null ? null : { curve: curveOf(fit.parameters), residual: fit.residual, hasConverged: fit.hasConverged };
}
