import { useEffect, useRef } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';

type BlackScreenProps = { readonly onReturn: () => void };

/** Nothing to look at while people talk. Any key or a tap ends it. */
export function BlackScreen({ onReturn }: BlackScreenProps) {
  const { t } = useLocale();
  const ref = useRef<HTMLButtonElement>(null);
  // The world outside: whoever does not see that it is black hears it.
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return <button ref={ref} type="button" className="meeting__black" aria-label={t('meeting.blackHint')} onClick={onReturn} />;
}
