import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { calendarFormat } from '#exports/registry.ts';
import { saveFile } from '#exports/save-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { idPlace, useIndicatorAddress } from '#url/plain-links.ts';
import { publishedAddress } from '#url/published-address.ts';
import { calendarDocument, type CalendarInput } from '#view-models/reporting/calendar.ts';
import { useReleaseWords } from '../figure/use-release-words.ts';

/** What is due, of whom; the rest of a calendar is known to every page. */
type CalendarOf = Pick<CalendarInput, 'of' | 'name' | 'lines' | 'decisions'>;

/** Saves due days as a calendar file. What makes the file is fetched at the click. */
export function useCalendar(): { readonly message: string; readonly save: (due: CalendarOf) => Promise<void> } {
  const locale = useLocale();
  const { language, t } = locale;
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const release = useReleaseWords();
  const address = useIndicatorAddress(language);
  const [message, setMessage] = useState('');

  const save = async (due: CalendarOf): Promise<void> => {
    const inFull = (path: string): string => publishedAddress(new URL(path, location.href).href);
    const content = calendarDocument(
      { ...due, dataset: manifest.id, release, addressOf: (id) => inFull(address.replace(idPlace, id)), page: publishedAddress(location.href) },
      locale,
    );
    if (content === null) return;
    try {
      const file = await calendarFormat.render(content);
      saveFile(file);
      setMessage(t('figure.done', { file: file.name }));
    } catch {
      setMessage(t('figure.failed'));
    }
  };
  return { message, save };
}

type CalendarButtonProps = { readonly due: CalendarOf; readonly label: string };

/** Takes due days along as a calendar file. */
export function CalendarButton({ due, label }: CalendarButtonProps) {
  const { message, save } = useCalendar();
  return (
    <p className="calendar-button no-print">
      <button type="button" className="button" onClick={() => void save(due)}>
        {label}
      </button>
      <span role="status" className="calendar-button__status">
        {message}
      </span>
    </p>
  );
}
