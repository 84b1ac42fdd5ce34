import { useMemo, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import type { KeptDecision } from '#drafts/kept-decision.ts';
import { saveFile } from '#exports/save-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { markedOf } from '#view-models/figure/dataset-mark.ts';
import { keptMeetings, reviewOfMeeting } from '#view-models/meeting/kept-rows.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { ImportDecisions } from './ImportDecisions.tsx';
import { KeptMeetingTable } from './KeptMeetingTable.tsx';
import { reviewFileClient } from './review-file-client.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { useDecisionDrafts } from './use-decision-drafts.ts';
import { useEntryChoices } from './use-entry-choices.ts';
import '../group/group.css';
import './decisions.css';

type MeetingDecisionsProps = {
  /** Whether it names itself: not where a heading above does. */
  readonly isTitled?: boolean;
  /** On a slide, which says itself that there is none, and has the way back at its foot. */
  readonly isOnSlide?: boolean;
};

/** The decisions kept in this browser: change, delete, export as the file the dataset takes, and read such a file back in. Needs the messages of `meeting` and `review`. */
export function MeetingDecisions({ isTitled = true, isOnSlide = false }: MeetingDecisionsProps) {
  const locale = useLocale();
  const { t } = locale;
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { drafts, state } = useDecisionDrafts();
  const { choices, reviews, texts, taken } = useEntryChoices();
  const [editing, setEditing] = useState<KeptDecision | null>(null);
  const [said, setSaid] = useState('');
  const { decisions, unkept, problem, isRead } = state;
  const meetings = useMemo(() => keptMeetings({ kept: decisions, unkept, reviews, texts, locale }), [decisions, unkept, reviews, texts, locale]);

  const exportMeeting = async (day: string): Promise<void> => {
    const file = `${day}.yaml`;
    try {
      const text = await reviewFileClient.write(reviewOfMeeting(decisions, day, manifest.release), markedOf(manifest));
      saveFile(new File([text], file, { type: 'application/yaml' }));
      const own = decisions.filter(({ meeting, isFinished }) => meeting === day && isFinished);
      await drafts.keep(new Map(own.map((one) => [one.decision.id, { ...one, exportedIn: file }])));
      setSaid(t('meeting.kept.exported', { file }));
    } catch {
      setSaid(t('meeting.kept.exportFailed'));
    }
  };
  const edit = (id: string): void => setEditing(decisions.find(({ decision }) => decision.id === id) ?? null);
  const remove = (id: string): void => void drafts.change('deleted', new Map([[id, null]]));
  const move = (from: string, to: string): void => {
    const own = decisions.filter(({ meeting }) => meeting === from);
    void drafts.change('moved', new Map(own.map((one) => [one.decision.id, { ...one, meeting: to, exportedIn: null }])));
  };
  return (
    <div className="meeting-decisions">
      {isTitled ? <h2>{t('meeting.kept.title')}</h2> : null}
      {problem === null ? null : (
        <p className="meeting-decisions__problem" role="alert">
          {t(`meeting.kept.problem.${problem}`)}
        </p>
      )}
      {isOnSlide ? null : <UndoNotice />}
      {isRead && meetings.length === 0 && !isOnSlide ? <p className="muted">{t('meeting.kept.none')}</p> : null}
      {meetings.map((meeting) => (
        <KeptMeetingTable key={meeting.day} meeting={meeting} onEdit={edit} onDelete={remove} onMove={move} onExport={(day) => void exportMeeting(day)} />
      ))}
      <p className="meeting-decisions__said" role="status">
        {said}
      </p>
      <ImportDecisions kept={decisions} reviews={reviews} texts={texts} choices={choices} taken={taken} />
      {meetings.length === 0 ? null : <p className="meeting-decisions__note">{t('meeting.kept.where')}</p>}
      {editing === null ? null : (
        <DecisionDialog key={editing.decision.id} choices={choices} kept={editing} about={[]} responsible="" taken={taken} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
