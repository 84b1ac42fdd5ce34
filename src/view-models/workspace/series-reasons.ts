import type { IndicatorFile } from '#model/indicator-file.ts';
import type { ObservationKind } from '#model/observation.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import { decimalTime } from '#model/time.ts';
import type { Locale } from '#i18n/locale.ts';
import { type ComparedSeries, headlineOf } from './compared-series.ts';

/** Why the series may differ: sentences made of what the dataset says of them, and of nothing else. */
export function seriesReasons(series: readonly ComparedSeries[], file: IndicatorFile, texts: IndicatorTextsFile, locale: Locale): readonly string[] {
  const headline = headlineOf(series);
  const others = series.filter((each) => each !== headline);
  if (headline === null || others.length === 0) return [];
  return [
    ...(texts.denominator === null ? [] : [locale.t('workspace.why.denominator', { text: texts.denominator })]),
    ...others.flatMap((other) => pairReasons(headline, other, locale)),
    ...breakReasons(series, file, texts, locale),
    ...revisionReasons(series, file, locale),
  ];
}

function pairReasons(headline: ComparedSeries, other: ComparedSeries, locale: Locale): readonly string[] {
  const { t, format } = locale;
  const names = { series: other.name, headline: headline.name };
  const [own, theirs] = [format.list(headline.publishers), format.list(other.publishers)];
  const [ownKinds, theirKinds] = [kindsOf(headline, locale), kindsOf(other, locale)];
  const [ownLast, theirLast] = [headline.rows.at(-1)?.[0], other.rows.at(-1)?.[0]];
  const isNewer = ownLast !== undefined && theirLast !== undefined && (decimalTime(theirLast) ?? 0) > (decimalTime(ownLast) ?? 0);
  return [
    other.role === 'headline' ? '' : t(`workspace.why.role.${other.role}`, names),
    own === theirs ? '' : t('workspace.why.publisher', { ...names, own, theirs }),
    ownKinds === theirKinds ? '' : t('workspace.why.kind', { ...names, own: ownKinds, theirs: theirKinds }),
    isNewer ? t('workspace.why.newer', { ...names, own: format.period(ownLast), theirs: format.period(theirLast) }) : '',
    vintageReason(headline, other, locale),
  ].filter((reason) => reason !== '');
}

function kindsOf({ rows }: ComparedSeries, { t, format }: Locale): string {
  const kinds = new Set<ObservationKind>(rows.map(([, , , , kind]) => kind));
  return format.list([...kinds].toSorted().map((kind) => t(`workspace.kind.${kind}`)));
}

/** The newest period both have a value for, where the two came with different releases. */
function vintageReason(headline: ComparedSeries, other: ComparedSeries, { t, format }: Locale): string {
  const pair = other.rows.flatMap((row) => {
    const twin = headline.rows.find(([period]) => period === row[0]);
    return twin === undefined || twin[6] === row[6] ? [] : [{ period: row[0], own: twin[6], theirs: row[6] }];
  });
  const last = pair.at(-1);
  return last === undefined ? '' : t('workspace.why.vintage', { series: other.name, period: format.period(last.period), own: last.own, theirs: last.theirs });
}

function breakReasons(series: readonly ComparedSeries[], { breaks }: IndicatorFile, texts: IndicatorTextsFile, { t, format }: Locale): readonly string[] {
  return breaks.flatMap(({ series: id, before, kind }, place) => {
    const name = series.find((each) => each.id === id)?.name;
    if (name === undefined) return [];
    const text = texts.breaks[place] ?? null;
    const sentence = t(`workspace.why.break.${kind}`, { series: name, period: format.period(before) });
    return [text === null ? sentence : `${sentence} ${text}`];
  });
}

const mostRevisions = 4;

function revisionReasons(series: readonly ComparedSeries[], { revisions, indicator }: IndicatorFile, { t, format }: Locale): readonly string[] {
  const printed = (value: number | null): string => (value === null ? '–' : format.number(value, indicator.decimals));
  return revisions.slice(-mostRevisions).flatMap(({ series: id, period, from, to, vintage }) => {
    const name = series.find((each) => each.id === id)?.name;
    return name === undefined ? [] : [t('workspace.why.revision', { series: name, period: format.period(period), from: printed(from), to: printed(to), release: vintage })];
  });
}
