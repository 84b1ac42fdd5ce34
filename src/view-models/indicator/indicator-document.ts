import { plainText } from '#i18n/lao-words.ts';
import { indicatorHeadline } from './indicator-headline.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { ReleaseWords } from './release-words.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { trajectoryFigure, type TrajectoryFigure } from './trajectory-figure.ts';
import { wideSize } from './trajectory/frame.ts';
import { pathValueAt } from './trajectory/path-points.ts';
import { decimalTime } from '#model/time.ts';
import { verdictPanel } from './verdict-panel.ts';

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

/** One indicator as it leaves the page: every export is made of this and of nothing else. */
export type IndicatorDocument = {
  readonly id: string;
  readonly language: IndicatorReading['locale']['language'];
  readonly title: string;
  readonly unit: string;
  readonly verdict: string;
  readonly finding: readonly string[];
  readonly release: ReleaseWords;
  /** Lines at the foot of a picture: source, as-of date, licence, standing. */
  readonly footer: readonly string[];
  readonly figure: TrajectoryFigure;
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
    verdict: plainText(verdictText(reading)),
    finding: indicatorHeadline(reading).finding.map(plainText),
    release,
    footer: footerLines(reading, release).map(plainText),
    figure: trajectoryFigure(reading, wideSize),
    rows,
    leftOut: all.length - rows.length,
  };
}

/** 'Cannot say: no final value; last known, 2024: Off track'. */
export function verdictText(reading: IndicatorReading): string {
  const { t } = reading.locale;
  const { status, reason, lastKnown } = verdictPanel(reading);
  const word = t(`word.status.${status}`);
  const said = reason === null ? word : t('indicator.document.reason', { status: word, reason: t(`word.reason.${reason}`) });
  return lastKnown === null ? said : t('indicator.document.lastKnown', { said, label: lastKnown.label, status: t(`word.status.${lastKnown.status}`) });
}

function footerLines({ file, locale }: IndicatorReading, release: ReleaseWords): readonly string[] {
  const { t, format } = locale;
  const used = new Set(file.series.flatMap(({ rows }) => rows.map(([, , , , , source]) => source)));
  const named = [...new Set(file.sources.filter(({ id }) => used.has(id)).map(({ publisher, licence }) => `${publisher} (${licence.id})`))];
  return [
    t('indicator.document.sources', { sources: named.length === 0 ? t('indicator.none.published') : named.join('; ') }),
    t('indicator.document.release', { date: format.day(release.asOf), release: release.release, fingerprint: release.fingerprint, licence: release.licence }),
    ...(release.isUnofficial ? [t('shell.release.standing')] : []),
    ...(release.isDemonstration ? [t('shell.demo.title')] : []),
  ];
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
