/** Parameters of Holt's method in the form of its error: each from 0 to 1; `damping` 1 = the trend goes on undamped. */
export type SmoothingParameters = { readonly level: number; readonly trend: number; readonly damping: number };

/** Where the smoothing starts: one period before the first value. */
export type SmoothingState = { readonly level: number; readonly trend: number };

/** Values told one period ahead, the state after the last value, and the variance of what was missed. */
export type Smoothing = {
  readonly fitted: readonly number[];
  readonly state: SmoothingState;
  /** Sum of squared misses ÷ (values - parameters); null without a degree of freedom. */
  readonly variance: number | null;
};

/** Smoothing and start values count as parameters; damping is one more. */
const plainParameters = 4;
const dampedParameters = 5;

/** Runs Holt's linear trend, damped or not, over values of equal steps. Source: Hyndman and others, Forecasting with Exponential Smoothing. */
export function smooth(values: readonly number[], { level: alpha, trend: beta, damping }: SmoothingParameters, start: SmoothingState): Smoothing {
  let { level, trend } = start;
  let squares = 0;
  const fitted = values.map((value) => {
    const expected = level + damping * trend;
    const miss = value - expected;
    level = expected + alpha * miss;
    trend = damping * trend + beta * miss;
    squares += miss * miss;
    return expected;
  });
  const free = values.length - (damping === 1 ? plainParameters : dampedParameters);
  return { fitted, state: { level, trend }, variance: free > 0 ? squares / free : null };
}

/** The value `steps` periods after the last one. */
export function smoothedForecast({ state }: Pick<Smoothing, 'state'>, damping: number, steps: number): number {
  return state.level + state.trend * dampedSteps(damping, steps);
}

/** Variance of that value; grows with the steps. null where the smoothing has none. */
export function forecastVariance({ variance }: Pick<Smoothing, 'variance'>, { level: alpha, trend: beta, damping }: SmoothingParameters, steps: number): number | null {
  if (variance === null) return null;
  let factor = 1;
  for (let step = 1; step < steps; step += 1) factor += (alpha + beta * dampedSteps(damping, step)) ** 2;
  return variance * factor;
}

/** damping + damping² + … over the steps. */
function dampedSteps(damping: number, steps: number): number {
  let sum = 0;
  for (let step = 1; step <= steps; step += 1) sum += damping ** step;
  return sum;
}
