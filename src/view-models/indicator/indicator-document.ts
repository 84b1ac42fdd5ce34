import { plainText } from '#i18n/lao-words.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { decimalTime } from '#model/time.ts';
import type { ReleaseWords } from '../figure/release-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { pathValueAt } from './trajectory/path-points.ts';

/** One value of the file for download, as machines read it. */
export type DocumentRow = {
  readonly series: string;
  readonly seriesTitle: string;
  readonly period: string;
  readonly value: number | null;
  readonly qualifier: string;
  readonly status: string;
  readonly kind: string;
  readonly path: number | null;
  readonly source: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  readonly address: string;
  readonly evidence: string;
  readonly licence: string;
  readonly note: string;
};

/** The values of one indicator as they leave the page. Pictures are made of its figure. */
export type IndicatorDocument = {
  readonly id: string;
  readonly language: IndicatorReading['locale']['language'];
  readonly title: string;
  readonly unit: string;
  readonly release: ReleaseWords;
  readonly rows: readonly DocumentRow[];
  /** Values whose source does not allow them to be passed on. */
  readonly leftOut: number;
};

export function indicatorDocument(reading: IndicatorReading, release: ReleaseWords): IndicatorDocument {
  const { file, texts, locale } = reading;
  const all = documentRows(reading);
  const rows = all.filter(({ source }) => mayBePassedOn(file.sources.find(({ id }) => id === source)));
  return {
    id: file.indicator.id,
    language: locale.language,
    title: plainText(texts.title),
    unit: plainText(texts.unit.title),
    release,
    rows,
    leftOut: all.length - rows.length,
  };
}

function documentRows({ file, texts, verdict }: IndicatorReading): readonly DocumentRow[] {
  return file.series.flatMap(({ id, role, rows }) =>
    rows.map(([period, value, status, qualifier, kind, source, , detail, note]) => {
      const found = file.sources.find((entry) => entry.id === source);
      return {
        series: id,
        seriesTitle: plainText(texts.series[id] ?? ''),
        period, value, status, kind, source,
        qualifier: qualifier ?? '',
        path: role === 'headline' && verdict !== null ? pathValueAt(file, verdict, decimalTime(period) ?? 0) : null,
        sourceTitle: found?.title ?? '',
        publisher: found?.publisher ?? '',
        address: found?.url ?? '',
        evidence: found?.evidence ?? '',
        licence: found?.licence.id ?? '',
        note: [detail, note].filter((text) => text !== '').join('; '),
      };
    }),
  );
}
