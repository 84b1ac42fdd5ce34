import { useSuspenseQuery } from '@tanstack/react-query';
import { homeQuery, homeTextsQuery } from '#dataset/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** The two files of home and the reader's language: what every section of home is made from. */
export function useHome(): { readonly home: HomeFile; readonly texts: HomeTextsFile; readonly locale: Locale } {
  const locale = useLocale();
  const { data: home } = useSuspenseQuery(homeQuery());
  const { data: texts } = useSuspenseQuery(homeTextsQuery(locale.language));
  return { home, texts, locale };
}
