import { plainText } from '#i18n/lao-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { ReleaseWords } from './release-words.ts';

/** How to cite the page: publisher, title, release, as-of date, fingerprint. */
export function citation({ texts, locale }: IndicatorReading, release: ReleaseWords): string {
  const { t, format } = locale;
  return plainText(
    t('indicator.citation', {
      site: t('shell.name'),
      title: texts.title,
      release: release.release,
      date: format.day(release.asOf),
      fingerprint: release.fingerprint,
    }),
  );
}
