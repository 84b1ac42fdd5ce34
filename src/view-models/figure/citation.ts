import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { datasetMarks } from './dataset-mark.ts';
import type { ReleaseWords } from './release-words.ts';

type Cited = {
  /** Name of the figure or of the page. */
  readonly title: string;
  readonly release: ReleaseWords;
  /** Full address; null where the reader copies it apart. */
  readonly address: string | null;
};

/** How to cite a figure or a page: site, title, release, as-of date, fingerprint, standing, address. */
export function citation({ title, release, address }: Cited, { t, format }: Locale): string {
  const words = { site: t('shell.name'), title, release: release.release, date: format.day(release.asOf), fingerprint: release.fingerprint };
  const parts = [
    t('figure.citation', words),
    ...(release.isUnofficial ? [t('figure.sentence', { text: t('shell.release.standing') })] : []),
    ...datasetMarks(release, { t }).map((text) => t('figure.sentence', { text })),
    ...(address === null ? [] : [address]),
  ];
  return plainText(parts.join(' '));
}
