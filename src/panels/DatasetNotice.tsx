import { useTransition } from 'react';
import { DatasetError } from '#dataset/dataset-error.ts';
import type { Translate } from '#i18n/translate.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { problemText } from './problem-text.ts';

type DatasetNoticeProps = {
  /** Whatever was thrown. */
  readonly error: unknown;
  readonly onRetry: () => Promise<void> | void;
};

function noticeText(error: unknown, t: Translate) {
  if (error instanceof DatasetError) return problemText(error.problem, t);
  return { title: t('notice.unexpected.title'), text: t('notice.unexpected.text') };
}

function IssueList({ issues }: { readonly issues: readonly string[] }) {
  const { t } = useLocale();
  return (
    <details className="notice__details">
      <summary>{t('notice.details')}</summary>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>
            <code>{issue}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Stands where a part of the page could not be shown: what happened, and a way to try again. */
export function DatasetNotice({ error, onRetry }: DatasetNoticeProps) {
  const { t } = useLocale();
  const [isPending, startTransition] = useTransition();
  const { title, text } = noticeText(error, t);
  const problem = error instanceof DatasetError ? error.problem : null;
  return (
    <section className="notice" role="alert">
      <h2 className="notice__title">{title}</h2>
      <p className="notice__text">{text}</p>
      {problem?.kind === 'malformed' && problem.issues.length > 0 ? <IssueList issues={[...new Set(problem.issues)]} /> : null}
      <div className="notice__actions">
        <button type="button" className="button" disabled={isPending} onClick={() => startTransition(async () => onRetry())}>
          {t('notice.retry')}
        </button>
        {problem?.kind === 'unknown-version' ? (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('notice.reload')}
          </button>
        ) : null}
      </div>
    </section>
  );
}
