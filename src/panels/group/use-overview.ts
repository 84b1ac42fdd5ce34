import { useSuspenseQuery } from '@tanstack/react-query';
import { overviewQuery, textsQuery } from '#dataset/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** The overview, the names of everything in it and the reader's language. */
export function useOverview(): { readonly overview: OverviewFile; readonly texts: TextsFile; readonly locale: Locale } {
  const locale = useLocale();
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  return { overview, texts, locale };
}
