import type { Manifest } from '#model/manifest.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { FigureTable } from '../figure/figure.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { releasedValues } from '../indicator/released-values.ts';
import { releasedVerdictText } from '../indicator/released-verdict.ts';
import { qualified } from '../indicator/unjudged-headline.ts';

/** What stood in the pinned release, and that there is a newer one. */
export type ReleasedPage = {
  /** 'A newer release exists …'. */
  readonly newer: string;
  /** 'As published in release 2026.05'. */
  readonly title: string;
  readonly lines: readonly string[];
  /** The values of then beside those of now. */
  readonly table: FigureTable;
};

/** The indicator as an earlier release published it: its latest value, its verdict, and its values beside those of now. */
export function releasedPage(reading: IndicatorReading, manifest: Pick<Manifest, 'release' | 'asOf'>, released: ReleaseFile, verdictKey: string | undefined): ReleasedPage {
  const { file, texts, locale, quantity } = reading;
  const { t, format } = locale;
  const release = released.id;
  const latest = released.indicators.find(({ id }) => id === file.indicator.id)?.latest ?? null;
  const value =
    latest === null
      ? t('indicator.none.value')
      : t('indicator.fact.valueAt', { value: qualified(quantity.amount(latest.value), latest.qualifier, locale), time: format.period(latest.time) });
  const groups = releasedValues(reading, release).groups;
  return {
    newer: t('embed.newer', { pinned: release, release: manifest.release, date: format.day(manifest.asOf) }),
    title: t('indicator.released.mark', { release }),
    lines: [t('embed.released.latest', { value }), releasedVerdictText(reading, released, verdictKey)],
    table: {
      caption: texts.title,
      columns: [t('indicator.values.year'), t('indicator.released.then', { release }), t('indicator.released.today')],
      rows: (groups[0]?.rows ?? []).map(({ key, year, stood, stands }) => ({ id: key, cells: [year, stood, stands] })),
    },
  };
}
