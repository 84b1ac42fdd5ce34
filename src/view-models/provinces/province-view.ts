import type { Locale } from '#i18n/locale.ts';
import type { ProvinceFile, ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { Figure } from '../figure/figure.ts';
import { locatorDrawing, type LocatorDrawing } from './locator-drawing.ts';
import { provinceFigure } from './province-figure.ts';
import { type ProvinceRow, provinceRows } from './province-rows.ts';
import { provinceFinding } from './province-finding.ts';
import { namedAreas, type NamedArea } from './provinces-view.ts';

/** Everything that is published of one province. */
export type ProvinceView = {
  readonly id: string;
  readonly name: string;
  readonly countryName: string;
  /** Since when it exists, where the code list says so; null: always, as far as the figures go. */
  readonly since: string | null;
  readonly finding: readonly string[];
  readonly rows: readonly ProvinceRow[];
  /** Indicators with values of other provinces, and none of this one. */
  readonly without: readonly { readonly id: string; readonly title: string }[];
  /** Why it has no value where others have; null where it lacks none. */
  readonly withoutWhy: string | null;
  readonly figure: Figure | null;
  readonly locator: LocatorDrawing | null;
  readonly credit: string | null;
  /** Neighbours in the code list; null at its ends. */
  readonly previous: NamedArea | null;
  readonly next: NamedArea | null;
};

type ProvinceInput = { readonly file: ProvinceFile; readonly all: ProvincesFile; readonly texts: TextsFile; readonly locale: Locale };

export function provinceView({ file, all, texts, locale }: ProvinceInput): ProvinceView {
  const { t, format } = locale;
  const areas = namedAreas(all, texts);
  const place = areas.findIndex(({ id }) => id === file.id);
  const name = areas[place]?.name ?? file.id;
  const countryName = texts.areas['LA'] ?? 'LA';
  const rows = provinceRows(file, texts, locale);
  const valued = rows.filter(({ value }) => value !== null);
  const without = all.indicators.filter(({ id }) => !valued.some((row) => row.id === id)).map(({ id }) => ({ id, title: texts.indicators[id]?.title ?? id }));
  const finding = provinceFinding({ rows, name, countryName, locale, of: all.indicators.length });
  const { boundaries } = all;
  return {
    id: file.id, name, countryName, finding, without,
    rows: valued,
    since: file.from === null ? null : t('provinces.own.since', { year: format.period(file.from) }),
    withoutWhy: without.length === 0 ? null : whyWithout({ file, all, name, locale }),
    figure: provinceFigure({ file, name, countryName, rows, finding, locale }),
    locator: locatorDrawing(boundaries, file.id),
    credit: boundaries === null ? null : t('provinces.map.credit', boundaries),
    previous: areas[place - 1] ?? null,
    next: areas[place + 1] ?? null,
  };
}

type Why = Pick<ProvinceInput, 'file' | 'all' | 'locale'> & { readonly name: string };

/** A young province is missing from sources that keep the division before it; of others nothing more is known. */
function whyWithout({ file, all, locale, name }: Why): string {
  const { t, format } = locale;
  if (file.from === null) return t('provinces.own.without', { name });
  const most = Math.max(...all.indicators.flatMap(({ periods }) => periods.map(([, count]) => count)));
  return t('provinces.own.withoutSince', { name, year: format.period(file.from), count: most });
}
