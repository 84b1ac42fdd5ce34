import type { IndicatorFile } from '#model/indicator-file.ts';

/** Whether a distance from the path (value minus path) lies on the wrong side, by more than noise. */
export function isWorseGap(gap: number, { direction, noise }: IndicatorFile['indicator']): boolean {
  if (direction === 'none') return false;
  return (direction === 'increase' ? -gap : gap) > noise;
}
