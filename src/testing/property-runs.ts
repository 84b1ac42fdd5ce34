/** How many cases a property is tried on: the usual number, times `PROPERTY_FACTOR` for a long search. */
export function propertyRuns(usual: number): number {
  return usual * Math.max(1, Number(process.env['PROPERTY_FACTOR'] ?? 1));
}
