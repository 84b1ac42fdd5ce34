import { useEffect, useState } from 'react';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** The words of this part in the page's language; null until they have come. */
export function useOfflineWords(): Locale | null {
  const { language } = useLocale();
  const [words, setWords] = useState<Locale | null>(null);
  // The network: words come after the page.
  useEffect(() => {
    let isHere = true;
    loadLocale(language, ['offline']).then(
      (loaded) => {
        if (isHere) setWords(loaded);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [language]);
  return words?.language === language ? words : null;
}
