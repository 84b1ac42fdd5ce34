import type { Locale } from '#i18n/locale.ts';
import type { ReleaseFile } from '#model/release-file.ts';

/** The method of a release with its version: 'against the planned path, version 1'; one without words is named by its id. */
export function methodWords({ id, version }: ReleaseFile['method'], { t }: Locale): string {
  return t('releases.method', { method: id === 'trajectory' ? t('releases.method.trajectory') : id, version });
}
