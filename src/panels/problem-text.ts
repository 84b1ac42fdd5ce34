import type { DatasetProblem } from '#dataset/dataset-error.ts';
import type { Translate } from '#i18n/translate.ts';

/** What happened, and what it means for the reader. */
export type ProblemText = { readonly title: string; readonly text: string };

/** Says a problem in the reader's language. */
export function problemText(problem: DatasetProblem, t: Translate): ProblemText {
  switch (problem.kind) {
    case 'unreachable':
      return { title: t('notice.unreachable.title'), text: t('notice.unreachable.text') };
    case 'server-error':
      return { title: t('notice.server-error.title'), text: t('notice.server-error.text', { status: problem.status }) };
    case 'not-published':
      return { title: t('notice.not-published.title'), text: t('notice.not-published.text', { path: problem.path }) };
    case 'malformed':
      return { title: t('notice.malformed.title'), text: t('notice.malformed.text', { path: problem.path }) };
    case 'tampered':
      return { title: t('notice.tampered.title'), text: t('notice.tampered.text', { path: problem.path }) };
    case 'unknown-version':
      return {
        title: t('notice.unknown-version.title'),
        text: t('notice.unknown-version.text', { found: problem.found, expected: problem.expected }),
      };
  }
}
