import { useSuspenseQuery } from '@tanstack/react-query';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** The words of the one-file build; no route loads them, since no other build says them. */
export function useSingleWords(): Locale {
  const { language } = useLocale();
  return useSuspenseQuery({ queryKey: ['words', 'single', language], queryFn: () => loadLocale(language, ['single']), staleTime: 'static', networkMode: 'always' }).data;
}
