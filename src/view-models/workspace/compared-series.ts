import type { IndicatorFile, PublishedRow } from '#model/indicator-file.ts';
import type { seriesRoles } from '#model/indicator.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import type { Locale } from '#i18n/locale.ts';

type SeriesRole = (typeof seriesRoles)[number];

/** A series as a column: what it is, and who publishes it. */
export type ComparedSeries = {
  readonly id: string;
  readonly role: SeriesRole;
  readonly roleWords: string;
  readonly name: string;
  readonly rows: readonly PublishedRow[];
  readonly publishers: readonly string[];
  /** Titles of its sources. */
  readonly sources: readonly string[];
};

const roleOrder: readonly SeriesRole[] = ['headline', 'alternative', 'earlier', 'context'];

/** Those with values for the country, the headline first. */
export function comparedSeries({ series, sources }: IndicatorFile, texts: IndicatorTextsFile, { t }: Locale): readonly ComparedSeries[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return series
    .map(({ id, role, rows }) => {
      const valued = rows.filter(([, value]) => value !== null);
      const used = [...new Set(valued.map(([, , , , , source]) => source))];
      const publishers = [...new Set(used.map((source) => sourceOf.get(source)?.publisher ?? source))];
      const titles = used.map((source) => sourceOf.get(source)?.title ?? source);
      return { id, role, roleWords: t(`workspace.series.role.${role}`), name: texts.series[id] ?? id, rows: valued, publishers, sources: titles };
    })
    .filter(({ rows }) => rows.length > 0)
    .toSorted((one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role));
}

export function headlineOf(series: readonly ComparedSeries[]): ComparedSeries | null {
  return series.find(({ role }) => role === 'headline') ?? null;
}
