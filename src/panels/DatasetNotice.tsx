import { useTransition } from 'react';
import { DatasetError } from '#dataset/dataset-error.ts';
import type { Translate } from '#i18n/translate.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { isDemonstrationSearch, useDatasetAddresses } from '#url/dataset-choice.ts';
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

/** A build may leave the demonstration out: then its address leads on to the published data. */
function NoDemonstration() {
  const { t } = useLocale();
  const { published } = useDatasetAddresses();
  return (
    <section className="notice" role="alert">
      <h2 className="notice__title">{t('notice.no-demonstration.title')}</h2>
      <p className="notice__text">{t('notice.no-demonstration.text')}</p>
      <p>
        <a href={published}>{t('shell.toPublished')}</a>
      </p>
    </section>
  );
}

/** Without its manifest a dataset is not there at all. */
function isWithoutDemonstration(error: unknown): boolean {
  const problem = error instanceof DatasetError ? error.problem : null;
  return problem?.kind === 'not-published' && problem.path === datasetFiles.manifest.path && isDemonstrationSearch(location.search);
}

/** Stands where a part of the page could not be shown: what happened, and a way on. */
export function DatasetNotice({ error, onRetry }: DatasetNoticeProps) {
  return isWithoutDemonstration(error) ? <NoDemonstration /> : <ProblemNotice error={error} onRetry={onRetry} />;
}

function ProblemNotice({ error, onRetry }: DatasetNoticeProps) {
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
