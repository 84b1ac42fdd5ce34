import { useLocale } from '#ui/LocaleProvider.tsx';
import { hasSiteWorker } from '../use-line.ts';
import type { Readiness } from './use-ready-offline.ts';

type ReadyLineProps = { readonly readiness: Readiness };

/** Whether the meeting can go on without a line; where the browser keeps the site itself, also after a reload. */
export function ReadyLine({ readiness: { done, count, failed, isOnline, retry } }: ReadyLineProps) {
  const { t } = useLocale();
  const isReady = done === count;
  const offline = hasSiteWorker() ? t('meeting.ready.reload') : t('meeting.ready.offline');
  return (
    <p className="meeting__ready">
      <span role="status">
        {isReady ? (isOnline ? t('meeting.ready.done') : offline) : failed > 0 ? t('meeting.ready.failed', { count: failed }) : t('meeting.ready.loading', { done, count })}
      </span>
      {failed > 0 ? (
        <button type="button" className="link-button" onClick={retry}>
          {t('notice.retry')}
        </button>
      ) : null}
    </p>
  );
}
