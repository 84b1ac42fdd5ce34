import { figureOf } from './area-value.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';

/** More names than these at one end are counted instead. */
const mostNames = 3;

/** What the provinces say: the two ends and the gap between them, the gap before, and where the country stands. */
export function provincesFinding(view: ProvincesView): readonly string[] {
  const { locale, reading, values } = view;
  const { t } = locale;
  const isLessBetter = reading.file.indicator.direction === 'decrease';
  return [
    rangeSentence(view),
    gapBefore(view),
    countrySentence(view),
    isLessBetter ? t('provinces.finding.lessIsBetter') : null,
    t('provinces.finding.coverage', { count: values.length, of: view.areas.length }),
  ].filter((sentence) => sentence !== null);
}

function rangeSentence(view: ProvincesView): string {
  const { locale, reading, ranked, year, values } = view;
  const { t } = locale;
  const { amount, difference } = reading.quantity;
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const at = (value: number) => placesOf(ranked.filter((area) => figureOf(area.value) === value), view);
  const name = reading.texts.title;
  if (values.length === 1) return t('provinces.finding.single', { name, year, value: amount(high), province: at(high) });
  if (high === low) return t('provinces.finding.equal', { name, year, value: amount(high), count: values.length });
  return t('provinces.finding.range', { name, year, high: amount(high), highest: at(high), low: amount(low), lowest: at(low), gap: difference(high - low) });
}

function placesOf(areas: readonly PlacedArea[], { locale }: ProvincesView): string {
  return areas.length > mostNames ? locale.t('provinces.finding.places', { count: areas.length }) : locale.format.list(areas.map(({ name }) => name));
}

/** Told where the same provinces have a value in both periods, so that a gap cannot change by who was asked. */
function gapBefore({ locale, reading, ranked, earlierYear }: ProvincesView): string | null {
  const before = ranked.map((area) => (area.before === null ? null : figureOf(area.before)));
  const isSame = ranked.every(({ value }, index) => (figureOf(value) === null) === (before[index] === null));
  const known = before.filter((value) => value !== null);
  if (earlierYear === null || known.length < 2 || !isSame) return null;
  return locale.t('provinces.finding.before', { year: earlierYear, gap: reading.quantity.difference(Math.max(...known) - Math.min(...known)) });
}

function countrySentence({ locale, reading, country, period, values }: ProvincesView): string | null {
  const whole = country(period);
  if (whole === null) return null;
  const count = values.filter((value) => value < whole).length;
  return locale.t('provinces.finding.country', { value: reading.quantity.amount(whole), count, of: values.length });
}
