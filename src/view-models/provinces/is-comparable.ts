const additive: ReadonlySet<string> = new Set(['count', 'money']);

/** Whether the value of the whole country says what is usual in a province: true of shares, rates and indices, not of counts and money. */
export function isComparable(unitKind: string): boolean {
  return !additive.has(unitKind);
}
