import type { Manifest } from '#model/manifest.ts';
import type { Locale } from '#i18n/locale.ts';
import { markedOf } from './dataset-mark.ts';

/** The release as it is printed on every figure that leaves the page. */
export type ReleaseWords = {
  readonly release: string;
  readonly asOf: string;
  /** Eight digits of the fingerprint. */
  readonly fingerprint: string;
  readonly publisher: string;
  readonly licence: string;
  readonly isDemonstration: boolean;
  /** Of a dataset that a reader opened from a file. */
  readonly isOpened: boolean;
  readonly isUnofficial: boolean;
};

export function releaseWords(manifest: Manifest, { language }: Locale): ReleaseWords {
  return {
    release: manifest.release,
    asOf: manifest.asOf,
    fingerprint: manifest.fingerprint.slice(0, 8),
    publisher: manifest.publisher.name[language] ?? manifest.publisher.name['en'] ?? '',
    licence: manifest.licence,
    ...markedOf(manifest),
    isUnofficial: manifest.publisher.standing === 'unofficial',
  };
}
