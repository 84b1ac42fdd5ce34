import { useTransition } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { problemText } from './problem-text.ts';
import { useDataset, useDatasetNotice } from './use-dataset-notice.ts';

/** Says that a kept release is on screen, how old it is and why; nothing while the newest is shown. */
export function StaleNotice() {
  const { t, format } = useLocale();
  const dataset = useDataset();
  const notice = useDatasetNotice();
  const [isPending, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      await dataset.retry();
    });
  // The live region is there before its text is, or no reader hears it.
  return (
    <div role="status">
      {notice === null ? null : (
        <div className="notice notice--bar">
          <p className="notice__text">
            <strong className="notice__title">{t('notice.stale.title')}</strong>{' '}
            {t('notice.stale.text', {
              release: notice.release,
              date: format.day(notice.asOf),
              reason: problemText(notice.problem, t).title,
            })}
          </p>
          <button type="button" className="button no-print" disabled={isPending} onClick={retry}>
            {t('notice.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
