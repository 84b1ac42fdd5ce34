import type { Locale } from '#i18n/locale.ts';
import type { ComparedIndicator } from './compared-indicator.ts';

/** How marks and lines are to be read, where they occur. */
export function keyNotes(items: readonly ComparedIndicator[], from: number, { t }: Locale): readonly string[] {
  const marks = items.flatMap(({ line }) => line.marks);
  return [
    ...(marks.some(({ isHollow }) => isHollow) ? [t('compare.note.hollow')] : []),
    ...(items.some(({ line }) => line.joins.length > 0) ? [t('compare.note.break')] : []),
    ...(items.some(({ target }) => target !== null) ? [t('compare.note.target')] : []),
    ...(marks.some(({ time }) => time < from) ? [t('compare.note.older', { year: from })] : []),
  ];
}
