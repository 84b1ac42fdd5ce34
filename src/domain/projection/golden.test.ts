import { describe, expect, it, test } from 'vitest';
import { goldenJson } from '#testing/golden-rows.ts';
import { forecastVariance, smooth, smoothedForecast } from './exponential-smoothing.ts';
import { bassAt, bassPeak, fitBass, fitLogistic } from './growth-curves.ts';
import { fitLine, fittedAt, newValueError } from './least-squares.ts';
import { studentTQuantile } from './student-t.ts';

type Smoothed = { readonly y: readonly number[]; readonly alpha: number; readonly beta: number; readonly phi: number; readonly level0: number; readonly trend0: number; readonly exp_fitted: readonly number[]; readonly exp_forecast: readonly number[]; readonly exp_sigma2: number };
type Models = {
  readonly holt_linear_fixed: { readonly y: readonly number[]; readonly alpha: number; readonly beta_star: number; readonly level0: number; readonly trend0: number; readonly exp_one_step: readonly number[]; readonly exp_forecast_2dp: readonly number[] };
  readonly ets_AAdN_damped: Smoothed;
  readonly ets_AAN_linear: Smoothed;
  readonly ols_nist_norris: { readonly x: readonly number[]; readonly y: readonly number[]; readonly exp: { readonly intercept: number; readonly slope: number; readonly residual_sd: number } };
  readonly logistic_nist_rat42: { readonly x: readonly number[]; readonly y: readonly number[]; readonly start: readonly [number, number, number]; readonly exp: { readonly ceiling: number; readonly b2: number; readonly rate: number; readonly residual_sd: number } };
  readonly bass_vcr: { readonly t: readonly number[]; readonly adopters_per_period: readonly number[]; readonly start: readonly [number, number, number]; readonly exp_3sf: { readonly m: number; readonly p: number; readonly q: number; readonly residual_sd: number } };
};

const models = (goldenJson('projection-models.json') as Models);
const pointsOf = (x: readonly number[], y: readonly number[]) => x.map((time, place) => ({ time, value: y[place] ?? Number.NaN }));

describe('Holt and damped Holt', () => {
  test.each(['ets_AAN_linear', 'ets_AAdN_damped'] as const)('%s: fitted values, forecasts and variance as published', (name) => {
    const { y, alpha, beta, phi, level0, trend0, exp_fitted, exp_forecast, exp_sigma2 } = models[name];
    const parameters = { level: alpha, trend: beta, damping: phi };
    const smoothing = smooth(y, parameters, { level: level0, trend: trend0 });
    for (const [place, fitted] of smoothing.fitted.entries()) expect(fitted).toBeCloseTo(exp_fitted[place] ?? Number.NaN, 5);
    for (const [place, forecast] of exp_forecast.entries()) expect(smoothedForecast(smoothing, phi, place + 1)).toBeCloseTo(forecast, 5);
    // The published parameters are rounded to eight digits; the variance agrees to as many.
    expect((smoothing.variance ?? 0) / exp_sigma2).toBeCloseTo(1, 7);
    expect(forecastVariance(smoothing, parameters, 1)).toBe(smoothing.variance);
    expect(forecastVariance(smoothing, parameters, 2)).toBeGreaterThan(smoothing.variance ?? 0);
  });

  it('holt_linear_fixed: one step ahead and five years of forecasts', () => {
    const { y, alpha, beta_star, level0, trend0, exp_one_step, exp_forecast_2dp } = models.holt_linear_fixed;
    const smoothing = smooth(y, { level: alpha, trend: alpha * beta_star, damping: 1 }, { level: level0, trend: trend0 });
    for (const [place, fitted] of smoothing.fitted.entries()) expect(fitted).toBeCloseTo(exp_one_step[place] ?? Number.NaN, 7);
    expect(exp_forecast_2dp.map((_, place) => Number(smoothedForecast(smoothing, 1, place + 1).toFixed(2)))).toEqual(exp_forecast_2dp);
  });

  it('has no variance without a degree of freedom', () => {
    const smoothing = smooth([1, 2, 3], { level: 0.5, trend: 0.1, damping: 1 }, { level: 0, trend: 1 });
    expect(smoothing.variance).toBeNull();
    expect(forecastVariance(smoothing, { level: 0.5, trend: 0.1, damping: 1 }, 3)).toBeNull();
  });
});

describe('straight line', () => {
  it('agrees with the certified values', () => {
    const { x, y, exp } = models.ols_nist_norris;
    const fit = fitLine(pointsOf(x, y));
    expect(fit.slope).toBeCloseTo(exp.slope, 12);
    expect(fittedAt(fit, 0)).toBeCloseTo(exp.intercept, 10);
    expect(fit.residual).toBeCloseTo(exp.residual_sd, 11);
  });

  it('gives the published interval of the mean', () => {
    type Cars = { readonly x: readonly number[]; readonly y: readonly number[]; readonly exp_intercept: number; readonly exp_slope: number; readonly rows: readonly { readonly x0: number; readonly exp_fit: number | null; readonly exp_mean_ci95_low: number; readonly exp_mean_ci95_high: number }[] };
    const { x, y, exp_intercept, exp_slope, rows } = (goldenJson('ols-interval-cars.json') as Cars);
    const fit = fitLine(pointsOf(x, y));
    expect(fit.slope).toBeCloseTo(exp_slope, 3);
    expect(fittedAt(fit, 0)).toBeCloseTo(exp_intercept, 3);
    const reach = studentTQuantile(0.975, fit.n - 2);
    for (const { x0, exp_fit, exp_mean_ci95_low, exp_mean_ci95_high } of rows) {
      // The interval of a new value holds one residual more than that of the mean.
      const meanError = Math.sqrt(newValueError(fit, x0) ** 2 - fit.residual ** 2);
      if (exp_fit !== null) expect(Math.abs(fittedAt(fit, x0) - exp_fit)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(fittedAt(fit, x0) - reach * meanError - exp_mean_ci95_low)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(fittedAt(fit, x0) + reach * meanError - exp_mean_ci95_high)).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('growth curves', () => {
  it('finds the certified logistic curve', () => {
    const { x, y, start, exp } = models.logistic_nist_rat42;
    const fit = fitLogistic(pointsOf(x, y), { ceiling: start[0], offset: start[1], rate: start[2] });
    expect(fit?.hasConverged).toBe(true);
    expect(fit?.curve.ceiling).toBeCloseTo(exp.ceiling, 5);
    expect(fit?.curve.offset).toBeCloseTo(exp.b2, 6);
    expect(fit?.curve.rate).toBeCloseTo(exp.rate, 8);
    expect(fit?.residual).toBeCloseTo(exp.residual_sd, 8);
  });

  it('keeps a ceiling that is given', () => {
    const { x, y, start } = models.logistic_nist_rat42;
    expect(fitLogistic(pointsOf(x, y), { ceiling: 0, offset: start[1], rate: start[2] }, 75)?.curve.ceiling).toBe(75);
  });

  it('finds the published Bass curve and its peak', () => {
    const { t, adopters_per_period, start, exp_3sf } = models.bass_vcr;
    const fit = fitBass(pointsOf(t, adopters_per_period), { market: start[0], innovation: start[1], imitation: start[2] });
    const { market = 0, innovation = 0, imitation = 0 } = fit?.curve ?? {};
    expect([market, innovation, imitation, fit?.residual ?? 0].map((value) => Number(value.toPrecision(3)))).toEqual([exp_3sf.m, exp_3sf.p, exp_3sf.q, exp_3sf.residual_sd]);
    const peak = bassPeak({ market, innovation, imitation }) ?? 0;
    expect(bassAt({ market, innovation, imitation }, peak)).toBeGreaterThan(bassAt({ market, innovation, imitation }, peak + 0.1));
    expect(bassAt({ market, innovation, imitation }, peak)).toBeGreaterThan(bassAt({ market, innovation, imitation }, peak - 0.1));
  });

  it('fits nothing to fewer points than parameters', () => {
    expect(fitLogistic([{ time: 1, value: 1 }], { ceiling: 10, offset: 1, rate: 1 })).toBeNull();
  });
});
