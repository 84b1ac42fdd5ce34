import { type DragEvent, useId, useState } from 'react';
import type { FileContent } from '#model/import-content.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

type DropZipProps = { readonly isBusy: boolean; readonly onFile: (file: FileContent) => void };

/** A place to drop one zip on, or to choose it. */
export function DropZip({ isBusy, onFile }: DropZipProps) {
  const { t } = useLocale();
  const fileId = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile({ path: file.name, size: file.size, content: file });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    if (!isBusy) take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? 'drop-zip drop-zip--over' : 'drop-zip'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="strong">{t('opened.drop')}</p>
      <input
        id={fileId}
        className="visually-hidden"
        type="file"
        accept=".zip,application/zip"
        disabled={isBusy}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again once it has been mended.
          target.value = '';
        }}
      />
      <label className="button" htmlFor={fileId}>
        {t('opened.choose')}
      </label>
      <p className="small muted">{t('opened.limits')}</p>
    </div>
  );
}
