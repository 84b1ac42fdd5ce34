/** Order of texts that is the same on every machine and in every language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
