import { createContext, type ReactNode, use } from 'react';
import type { Locale } from '#i18n/locale.ts';

const LocaleContext = createContext<Locale | null>(null);

type LocaleProviderProps = { readonly locale: Locale; readonly children: ReactNode };

/** Gives the words and formats of one language to everything inside. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The words and formats of the reader's language. */
export function useLocale(): Locale {
  const locale = use(LocaleContext);
  if (locale === null) throw new Error('useLocale needs a LocaleProvider around it');
  return locale;
}
