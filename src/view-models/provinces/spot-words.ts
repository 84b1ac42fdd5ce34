import { figureOf } from './area-value.ts';
import { absenceReason, valueWords } from './area-words.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';

/** What the picture says of one province: its value, its place and the value before. */
export function spotWords(view: ProvincesView, area: PlacedArea): string {
  const { locale, reading, period, year, earlierYear, ranked } = view;
  const { t } = locale;
  const reason = absenceReason({ from: area.from, value: area.value, period }, locale);
  if (reason !== null) return t('provinces.spot.absent', { name: area.name, year, reason });
  const value = valueWords(area.value, reading.quantity, locale);
  const of = ranked.filter(({ rank }) => rank !== null).length;
  const now = area.rank === null ? t('provinces.spot.value', { name: area.name, year, value }) : t('provinces.spot.ranked', { name: area.name, year, value, rank: area.rank, of });
  const then = area.before === null ? null : figureOf(area.before);
  return then === null || earlierYear === null ? now : t('provinces.spot.before', { now, year: earlierYear, value: reading.quantity.amount(then) });
}
