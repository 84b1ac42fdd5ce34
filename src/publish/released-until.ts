const dayInMilliseconds = 86_400_000;

/**
 * The instant (ms since 1970) up to which an embargo has ended in a release. An as-of date is a whole day in Vientiane, and the
 * release describes that day to its end; so an embargo that ends on the day itself is over, one that ends a moment later is not.
 */
export function releasedUntil(asOf: string): number {
  return Date.parse(`${asOf}T00:00:00+07:00`) + dayInMilliseconds;
}
