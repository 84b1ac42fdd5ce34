import type { IndicatorFile } from '#model/indicator-file.ts';
import type { Observation } from '#model/observation.ts';
import { isPublicState } from './is-public.ts';
import { timeOf } from './period-times.ts';
import { isCountryTotal, type PreparedIndicator, prepareIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { releasedUntil } from './released-until.ts';
import { rowOf } from './row-of.ts';

type Earlier = IndicatorFile['earlier'];

/**
 * Of each release before this one, newest first, the rows that stood otherwise in it, and the places of rows that were entered by
 * then and not yet public. Every other row stood as it stands now if its vintage is not later than that release, else not at all.
 */
export function earlierRows({ indicator, rows, country }: PreparedIndicator, publication: Publication): Earlier {
  const entered = rows.filter(isCountryTotal);
  const now = new Map([...country.values()].flat().map((row) => [placeOf(row), row]));
  const before = publication.dataset.releases.filter(({ id }) => id < publication.release.id).toReversed();
  return before.map((release) => {
    const until = releasedUntil(release.asOf);
    const open = publication.edition === 'full' ? entered : entered.filter(({ state }) => isPublicState(state, until));
    const then = [...prepareIndicator(indicator, open, { ...publication, release, asOf: timeOf(release.asOf) }).country.values()].flat();
    const standing = new Set(then.map(placeOf));
    const others = then.filter((row) => differs(row, now.get(placeOf(row)), release.id));
    const unopened = [...now.values()].filter((row) => row.vintage <= release.id && !standing.has(placeOf(row)));
    return {
      release: release.id,
      rows: others.map((row) => ({ series: row.series, row: rowOf(row) })),
      absent: unopened.map(({ series, period }) => ({ series, period })),
    };
  });
}

const placeOf = ({ series, period }: Observation): string => `${series}|${period}`;

/** Whether the row as it stands now does not tell how it stood then. */
function differs(then: Observation, now: Observation | undefined, release: string): boolean {
  return now === undefined || now.vintage > release || JSON.stringify(rowOf(now)) !== JSON.stringify(rowOf(then));
}
