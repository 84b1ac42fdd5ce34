import type { Check } from '../check-context.ts';
import { warningAt } from '../spot.ts';

/** An institution answers for something only while it exists. */
export const institutionLifetime: Check = ({ dataset: { indicators, institutions }, at }) =>
  indicators.flatMap((indicator) =>
    indicator.responsible.flatMap(({ institution, from, to }, index) => {
      const body = institutions.find(({ id }) => id === institution);
      if (body === undefined) return [];
      const isTooEarly = from !== null && body.from !== null && yearOf(from) < yearOf(body.from);
      const isTooLate = body.to !== null && (to === null || yearOf(to) > yearOf(body.to));
      if (!isTooEarly && !isTooLate) return [];
      const words = {
        value: institution,
        message: `The institution "${institution}" existed ${span(body.from, body.to)}, but is named for the time ${span(from, to)}.`,
        mend: 'Name its predecessor or successor for the other years.',
      };
      return [warningAt('institution-lifetime', at(indicator, ['responsible', index]), words)];
    }),
  );

function span(from: string | number | null, to: string | number | null): string {
  if (from === null) return to === null ? 'without a known limit' : `until ${to}`;
  return to === null ? `from ${from} on` : `from ${from} to ${to}`;
}

function yearOf(time: string | number): number {
  return Number(String(time).slice(0, 4));
}
