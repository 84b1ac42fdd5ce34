import { useTransition } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { problemText } from './problem-text.ts';
import { useDataset, useDatasetNotice } from './use-dataset-notice.ts';
import { useIsOnline } from './use-line.ts';

/** Says that a kept release is on screen, how old it is and why; nothing while the newest is shown. A device without a line is no fault to mend. */
export function StaleNotice() {
  const { t, format } = useLocale();
  const dataset = useDataset();
  const notice = useDatasetNotice();
  const isOnline = useIsOnline();
  const [isPending, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      await dataset.retry();
    });
  // The live region is there before its text is, or no reader hears it.
  return (
    <div role="status">
      {notice === null ? null : !isOnline && notice.problem.kind === 'unreachable' ? (
        <p className="notice notice--bar notice--calm">
          <span className="notice__text">
            <strong className="notice__title">{t('notice.offline.title')}</strong>{' '}
            {t('notice.offline.text', { release: notice.release, date: format.day(notice.asOf) })}
          </span>
        </p>
      ) : (
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
