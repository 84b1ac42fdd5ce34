import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalFile } from '#model/legal-file.ts';
import { decimalTime } from '#model/time.ts';
import { sourceCredits } from '../figure/source-credits.ts';
import type { Figure, FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Point, type Shape } from '../figure/shape.ts';
import { capitalised } from '../home/capitalised.ts';
import { linearScale, niceStep, ticksBetween } from '../indicator/trajectory/axis.ts';
import { dateWords } from './legal-words.ts';

type Count = LegalFile['inForceCounts'][number];
type Layout = { readonly width: number; readonly height: number; readonly size: number; readonly years: number };

const wide: Layout = { width: 760, height: 270, size: 13, years: 8 };
const narrow: Layout = { width: 358, height: 250, size: 12.5, years: 4 };
const inset = { top: 30, right: 40, bottom: 34, left: 30 };

/** How many digital texts were in force over the years, as steps; null before the first one. */
export function inForceFigure(legal: LegalFile, locale: Locale): Figure | null {
  const { inForceCounts: counts } = legal;
  const last = counts.at(-1);
  if (last === undefined) return null;
  const { t } = locale;
  const finding = findingOf(counts, locale);
  const isAbout = counts.some(({ qualifier }) => qualifier === 'approx');
  const isAtLeast = counts.some(({ qualifier }) => qualifier === 'ge');
  return {
    id: 'legal-texts-in-force',
    title: t('legal.figure.title'),
    finding,
    verdict: null,
    summary: finding.join(' '),
    wide: drawing(counts, wide, locale),
    narrow: drawing(counts, narrow, locale),
    table: {
      caption: t('legal.figure.title'),
      columns: [t('legal.figure.column.time'), t('legal.figure.column.count'), t('legal.figure.column.exact')],
      rows: counts.map((count) => ({ id: count.period, cells: [dateWords(count.period, locale), String(count.value), t(`legal.figure.exact.${count.qualifier === null ? 'counted' : count.qualifier === 'ge' ? 'ge' : 'approx'}`)] })),
    },
    sources: sourcesOf(legal, locale),
    notes: [t('legal.figure.note'), ...(isAbout ? [t('legal.figure.note.approx')] : []), ...(isAtLeast ? [t('legal.figure.note.ge')] : [])],
  };
}

function findingOf(counts: readonly Count[], locale: Locale): readonly string[] {
  const { t } = locale;
  const [last, before] = [counts.at(-1), counts.at(-7) ?? counts[0]];
  if (last === undefined) return [];
  const now = capitalised(t('legal.figure.finding', { date: dateWords(last.period, locale), count: last.value }));
  return before === undefined || before === last ? [now] : [now, t('legal.figure.before', { date: dateWords(before.period, locale), amount: amountWords(before, locale) })];
}

/** '7', 'about 7', 'at least 7'. */
function amountWords({ value, qualifier }: Count, { t }: Locale): string {
  if (qualifier === null) return String(value);
  return t(qualifier === 'ge' ? 'legal.figure.atLeast' : 'legal.figure.about', { count: value });
}

/** The publishers behind the statements that texts are in force, each once with its licence. */
function sourcesOf({ texts, sources }: LegalFile, locale: Locale): readonly string[] {
  const named = new Set(
    texts
      .filter(({ relevance }) => relevance === 'digital')
      .flatMap(({ events }) => events)
      .filter(({ stage, certainty }) => stage === 'in-force' && certainty !== 'unverified')
      .flatMap((event) => event.sources),
  );
  return sourceCredits(sources.filter(({ id }) => named.has(id)), locale);
}

function drawing(counts: readonly Count[], { width, height, size, years }: Layout, locale: Locale): FigureDrawing {
  const times = counts.map(({ period }) => decimalTime(period) ?? 0);
  const [first, end] = [(times[0] ?? 0) - 1, times.at(-1) ?? 0];
  const most = Math.max(...counts.map(({ value }) => value), 1);
  const step = Math.max(1, niceStep(most, 3));
  const top = Math.ceil(most / step) * step;
  const across = linearScale([first, end], [inset.left, width - inset.right]);
  const up = linearScale([0, top], [height - inset.bottom, inset.top]);
  const places = counts.map((count, index) => ({ count, x: across.place(times[index] ?? 0), y: up.place(count.value) }));
  const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', role: 'text-tick' | 'text-strong' = 'text-tick'): Shape => ({ kind: 'text', role, x: atTenth(x), y, size, anchor, text: words });
  const yearStep = Math.max(1, Math.ceil((end - first) / years));
  return {
    size: { width, height },
    shapes: [
      ...ticksBetween(0, top, step).flatMap((value): readonly Shape[] => [
        { kind: 'line', role: value === 0 ? 'axis' : 'grid', x1: inset.left, y1: up.place(value), x2: width - inset.right, y2: up.place(value) },
        text(inset.left - 8, up.place(value) + 4, String(value), 'end'),
      ]),
      text(0, 14, locale.t('legal.figure.unit'), 'start'),
      // A year stands under its end, where it is counted.
      ...ticksBetween(first, end, yearStep).filter((year) => year > first && across.place(end) - across.place(year) > 34).map((year) => text(across.place(year), height - 10, String(year), 'middle')),
      text(width, height - 10, counts.at(-1)?.period.slice(0, 4) ?? '', 'end'),
      { kind: 'polyline', role: 'actual', points: stepPoints(places, up.place(0)) },
      ...places.map(({ count, x, y }): Shape => ({ kind: 'circle', role: count.qualifier === null ? 'mark-solid' : 'mark-hollow', x, y, radius: 3.6 })),
      ...labelled(places).map(({ count, x, y }) => text(x, y - 10, plainText(String(count.value)), 'middle', 'text-strong')),
    ],
  };
}

type Placed = { readonly count: Count; readonly x: number; readonly y: number };

/** A count holds until the next one; before the first there is none. */
function stepPoints(places: readonly Placed[], ground: number): readonly Point[] {
  return places.flatMap(({ x, y }, index) => [{ x, y: places[index - 1]?.y ?? ground }, { x, y }]);
}

/** Every change that leaves room for its figure, and the last. */
function labelled(places: readonly Placed[]): readonly Placed[] {
  const last = places.at(-1);
  const changes = places.filter((place, index) => place === last || (places[index - 1]?.count.value !== place.count.value && !(place.count.value === last?.count.value && index === places.length - 2)));
  return changes.filter((place, index) => place === last || (changes[index + 1]?.x ?? 0) - place.x > 18);
}
