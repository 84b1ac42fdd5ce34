import { lazy, type ReactNode, Suspense, useTransition } from 'react';
import { DatasetError } from '#dataset/dataset-error.ts';
import type { Translate } from '#i18n/translate.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { datasetChoice, type DatasetChoice, useDatasetAddresses } from '#url/dataset-choice.ts';
import { openSearch } from '#url/place-of.ts';
import { NothingOpened } from './opened/NothingOpened.tsx';
import { problemText } from './problem-text.ts';
import { useIsOnline } from './use-line.ts';

type DatasetNoticeProps = {
  /** Whatever was thrown. */
  readonly error: unknown;
  readonly onRetry: () => Promise<void> | void;
  /** Whether it stands in place of a whole page; then it has the heading of one. */
  readonly isPage?: boolean;
};

type Part = { readonly default: () => ReactNode };

function Nothing(): ReactNode {
  return null;
}

/** Kept with the site's own files, for the time when there is no line. */
const WhatIsKept = lazy(() => import('./offline/WhatIsKept.tsx').then(({ WhatIsKept: part }): Part => ({ default: part }), (): Part => ({ default: Nothing })));

/** Without a line, whatever failed failed for that. */
const isForLackOfLine = (error: unknown, isOnline: boolean): boolean =>
  error instanceof DatasetError ? error.problem.kind === 'unreachable' : !isOnline;

function noticeText(error: unknown, isLineless: boolean, t: Translate) {
  if (error instanceof DatasetError) return problemText(error.problem, t);
  if (isLineless) return problemText({ kind: 'unreachable' }, t);
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
function isWithout(error: unknown, choice: DatasetChoice): boolean {
  const problem = error instanceof DatasetError ? error.problem : null;
  return problem?.kind === 'not-published' && problem.path === datasetFiles.head.path && datasetChoice(openSearch(location)) === choice;
}

/** Stands where a part of the page could not be shown: what happened, and a way on. */
export function DatasetNotice({ error, onRetry, isPage = false }: DatasetNoticeProps) {
  if (isWithout(error, 'opened')) return <NothingOpened />;
  return isWithout(error, 'demonstration') ? <NoDemonstration /> : <ProblemNotice error={error} onRetry={onRetry} isPage={isPage} />;
}

function ProblemNotice({ error, onRetry, isPage }: DatasetNoticeProps) {
  const Title = isPage === true ? 'h1' : 'h2';
  const { t } = useLocale();
  const [isPending, startTransition] = useTransition();
  const isLineless = isForLackOfLine(error, useIsOnline());
  const { title, text } = noticeText(error, isLineless, t);
  const problem = error instanceof DatasetError ? error.problem : null;
  return (
    <section className="notice" role="alert">
      <Title className="notice__title" tabIndex={-1}>{title}</Title>
      <p className="notice__text">{text}</p>
      {problem?.kind === 'malformed' && problem.issues.length > 0 ? <IssueList issues={[...new Set(problem.issues)]} /> : null}
      <div className="notice__actions">
        <button type="button" className="button" disabled={isPending} onClick={() => startTransition(async () => onRetry())}>
          {t('notice.retry')}
        </button>
        {/* A part of the program that a newer build took away comes only with the page. */}
        {problem?.kind === 'unknown-version' || (problem === null && !isLineless) ? (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('notice.reload')}
          </button>
        ) : null}
      </div>
      {/* Below the buttons: what comes later moves none of them. */}
      {isLineless ? (
        <Suspense fallback={null}>
          <WhatIsKept />
        </Suspense>
      ) : null}
    </section>
  );
}
