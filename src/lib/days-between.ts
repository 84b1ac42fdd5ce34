const dayInMilliseconds = 86_400_000;

/** Whole days from one day of the calendar to another, `2026-06-30` to `2026-11-21` being 144; negative backwards. NaN for no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds);
}
