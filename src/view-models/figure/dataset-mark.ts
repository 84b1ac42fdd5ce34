import type { Locale } from '#i18n/locale.ts';
import type { Manifest } from '#model/manifest.ts';

export type Marked = { readonly isDemonstration: boolean; readonly isOpened: boolean };

/** What a dataset is beside the published one. */
export function markedOf({ kind, opened }: Pick<Manifest, 'kind' | 'opened'>): Marked {
  return { isDemonstration: kind === 'demonstration', isOpened: opened !== undefined };
}

/** What stands on everything that leaves the page and is not of the published dataset; nothing for the published one. */
export function datasetMarks({ isDemonstration, isOpened }: Marked, { t }: Pick<Locale, 't'>): readonly string[] {
  return [...(isOpened ? [t('shell.opened.title')] : []), ...(isDemonstration ? [t('shell.demo.title')] : [])];
}

/** The same as one line; null for the published dataset. */
export function datasetMark(marked: Marked, locale: Pick<Locale, 't'>): string | null {
  const marks = datasetMarks(marked, locale);
  return marks.length === 0 ? null : marks.join(' · ');
}

/** The same in names of files, in which every language reads the same words. */
export function markInNames({ isDemonstration, isOpened }: Marked): readonly string[] {
  return [...(isOpened ? ['opened'] : []), ...(isDemonstration ? ['demonstration'] : [])];
}
