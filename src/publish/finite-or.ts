/** A number that JSON can hold, or what stands for its absence. */
export function finiteOr<T>(value: number | null | undefined, absent: T): number | T {
  return typeof value === 'number' && Number.isFinite(value) ? value : absent;
}
