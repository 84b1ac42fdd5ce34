import type { Locale } from '#i18n/locale.ts';
import { shortName } from '../home/names.ts';
import { rolloutCell } from './rollout-cell.ts';
import { systemName, systemShort } from './system-names.ts';
import type { System, SystemsReading } from './systems-reading.ts';

/** What is missing for one system or one body. */
export type GapRow = {
  readonly id: string;
  readonly name: string;
  readonly noData: number;
  readonly notBegun: number;
  readonly of: number;
  /** Which, in sentences; empty without a gap. */
  readonly which: readonly string[];
};

type Part = { readonly name: string; readonly stage: number | null };

/** So few exceptions are said instead of all the others. */
const mostExceptions = 3;

/** Per system, the bodies without data and those where nothing has begun; the largest gap first. */
export function gapsBySystem(systems: readonly System[], { texts, names, bodies, locale }: SystemsReading): readonly GapRow[] {
  return sorted(
    systems.map((system) => {
      const parts = bodies.map((body): Part => ({ name: shortName(names, body.id), stage: rolloutCell(system, body).now?.stage ?? null }));
      return gapRow(system.id, systemName(texts, system.id), parts, locale);
    }),
  );
}

/** Per body, the systems without data and those not begun; the largest gap first. */
export function gapsByBody(systems: readonly System[], { texts, names, bodies, locale }: SystemsReading): readonly GapRow[] {
  return sorted(
    bodies.map((body) => {
      const parts = systems.map((system): Part => ({ name: systemShort(texts, system.id), stage: rolloutCell(system, body).now?.stage ?? null }));
      return gapRow(body.id, shortName(names, body.id), parts, locale);
    }),
  );
}

function gapRow(id: string, name: string, parts: readonly Part[], locale: Locale): GapRow {
  const { t, format } = locale;
  const missing = parts.filter(({ stage }) => stage === null);
  const known = parts.filter(({ stage }) => stage !== null);
  const notBegun = parts.filter(({ stage }) => stage === 0);
  const listed = (some: readonly Part[]): string => format.list(some.map((part) => part.name));
  const which = [
    ...(missing.length === 0 ? [] : [missingWords(missing, known, locale)]),
    ...(notBegun.length === 0 ? [] : [t('systems.gaps.notBegunNames', { names: listed(notBegun) })]),
  ];
  return { id, name, noData: missing.length, notBegun: notBegun.length, of: parts.length, which };
}

function missingWords(missing: readonly Part[], known: readonly Part[], { t, format }: Locale): string {
  const listed = (some: readonly Part[]): string => format.list(some.map((part) => part.name));
  if (known.length === 0) return t('systems.gaps.all');
  if (known.length <= mostExceptions && missing.length > known.length) return t('systems.gaps.except', { names: listed(known) });
  return t('systems.gaps.names', { names: listed(missing) });
}

function sorted(rows: readonly GapRow[]): readonly GapRow[] {
  return rows.toSorted((one, other) => other.noData - one.noData || other.notBegun - one.notBegun);
}
