import type { AssessCase } from '#model/assess-case.ts';
import { trajectoryMethod } from './trajectory-method.ts';

/** The tolerances and rhythms of a case, defaults filled in: value units, value units, years, years. */
export type Settings = {
  readonly precision: number;
  readonly noise: number;
  readonly lag: number;
  readonly interval: number;
};

/** Fills in the defaults of a case. */
export function settingsOf(assessCase: AssessCase): Settings {
  const { defaults } = trajectoryMethod;
  const precision = assessCase.precision ?? defaults.precision;
  return {
    precision,
    noise: assessCase.noise ?? precision,
    lag: assessCase.lag ?? defaults.lag,
    interval: assessCase.interval ?? defaults.interval,
  };
}
