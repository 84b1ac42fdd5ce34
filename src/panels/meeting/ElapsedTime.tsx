import { useEffect, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** Minutes and seconds since the notes were opened, by the browser's own count, which no clock set wrong can change. */
export function ElapsedTime() {
  const { t } = useLocale();
  const [begun, setBegun] = useState(() => performance.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - begun) / 1000));
  const two = (part: number): string => String(part).padStart(2, '0');
  return (
    <p className="presenter__clock">
      {t('meeting.notes.elapsed')}: <b role="timer">{`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}</b>{' '}
      <button type="button" className="link-button" onClick={() => setBegun(performance.now())}>
        {t('meeting.notes.restart')}
      </button>
    </p>
  );
}
