import { useState } from 'react';
import { type IndicatorFormat, indicatorFormats } from '#exports/registry.ts';
import { saveFile } from '#exports/save-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { indicatorDocument } from '#view-models/indicator/indicator-document.ts';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';

type ExportMenuProps = { readonly reading: IndicatorReading; readonly release: ReleaseWords };

/** One button a format. What makes the file is fetched at the click. */
export function ExportMenu({ reading, release }: ExportMenuProps) {
  const { t } = useLocale();
  const [isWorking, setIsWorking] = useState(false);
  const [message, setMessage] = useState('');

  const save = async (format: IndicatorFormat): Promise<void> => {
    setIsWorking(true);
    setMessage(t('indicator.take.working'));
    try {
      const content = indicatorDocument(reading, release);
      const file = await format.render(content);
      saveFile(file);
      setMessage(content.leftOut > 0 ? t('indicator.take.leftOut', { file: file.name, count: content.leftOut }) : t('indicator.take.done', { file: file.name }));
    } catch {
      setMessage(t('indicator.take.failed'));
    } finally {
      setIsWorking(false);
    }
  };

  return (
    <div className="export-menu">
      <div className="actions" role="group" aria-label={t('indicator.take.downloads')}>
        {indicatorFormats.map((format) => (
          <button key={format.id} type="button" className="button" disabled={isWorking} onClick={() => void save(format)}>
            {t(`indicator.take.${format.id}`)}
          </button>
        ))}
      </div>
      <p role="status" className="small muted export-menu__status">
        {message}
      </p>
    </div>
  );
}
