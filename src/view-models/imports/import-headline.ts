import type { Locale } from '#i18n/locale.ts';
import type { ImportOutcome } from '#model/import-outcome.ts';

/** '746 values read. Two findings stop the import; five more are kept with a flag or a note.' */
export function importHeadline({ account, open }: Pick<ImportOutcome, 'account' | 'open'>, { t, format }: Locale): string {
  const read = t('imports.page.read', { count: account.read === 1 ? 1 : format.number(account.read, 0) });
  const kept = open.warning + open.note;
  const stops = open.error === 0 ? t('imports.page.stops.none') : t('imports.page.stops', { count: open.error === 1 ? 1 : format.number(open.error, 0) });
  if (kept === 0) return `${read} ${stops}.`;
  return `${read} ${stops}; ${t(open.error === 0 ? 'imports.page.kept.alone' : 'imports.page.kept', { count: kept === 1 ? 1 : format.number(kept, 0) })}`;
}
