import type { DecisionChange } from '#drafts/decision-drafts.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useDecisionDrafts } from './use-decision-drafts.ts';

/** Says what was done last, and takes it back or does it again. It stays until the next step: nobody has to hurry. */
export function UndoNotice() {
  const { t } = useLocale();
  const { drafts, state } = useDecisionDrafts();
  const { undoable, redoable } = state;
  return (
    <div className="undo-notice" role="status">
      {undoable === null && redoable === null ? null : (
        <>
          <span>{redoable === null ? changeWords(undoable, t) : t('meeting.change.undone')}</span>
          {undoable === null ? null : (
            <button type="button" className="button" onClick={() => void drafts.undo()}>
              {t('meeting.undo')}
            </button>
          )}
          {redoable === null ? null : (
            <button type="button" className="button" onClick={() => void drafts.redo()}>
              {t('meeting.redo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function changeWords(change: DecisionChange | null, t: ReturnType<typeof useLocale>['t']): string {
  if (change === null) return '';
  const id = change.records[0]?.id ?? '';
  switch (change.kind) {
    case 'taken-in':
      return t('meeting.change.taken-in', { count: change.records.length });
    case 'moved':
      return t('meeting.change.moved');
    case 'recorded':
    case 'changed':
    case 'deleted':
      return t(`meeting.change.${change.kind}`, { id });
  }
}
