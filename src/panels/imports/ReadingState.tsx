import { useLocale } from '#ui/LocaleProvider.tsx';
import type { DeskState, ImportDesk } from './import-desk.ts';

type ReadingStateProps = { readonly desk: ImportDesk; readonly state: DeskState };

/** How far the reading has come, how to end it, and what went wrong with it or with keeping the draft. */
export function ReadingState({ desk, state: { stage, progress, problem } }: ReadingStateProps) {
  const { t, format } = useLocale();
  const rows = format.number(progress?.rows ?? 0, 0);
  return (
    <div className="imports__state">
      {stage === 'reading' ? (
        <>
          <label>
            {progress?.stage === 'checking' ? t('imports.page.checking', { rows }) : t('imports.page.reading', { rows })}{' '}
            <progress {...(progress === null || progress.of === 0 || progress.stage === 'checking' ? {} : { value: progress.done, max: progress.of })} />
          </label>
          <button type="button" className="button" onClick={desk.cancel}>
            {t('imports.page.cancel')}
          </button>
        </>
      ) : null}
      {stage === 'cancelled' || stage === 'failed' ? (
        <>
          <p role="alert">{t(`imports.page.${stage}`)}</p>
          <button type="button" className="button" onClick={desk.again}>
            {t('imports.page.again')}
          </button>
        </>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="imports__problem">
          {t(`imports.page.notKept.${problem}`)}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {stage === 'read' ? t('imports.page.isRead') : ''}
      </p>
    </div>
  );
}
