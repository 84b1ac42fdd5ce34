import { useLocale } from '#ui/LocaleProvider.tsx';
import { MeetingDecisions } from './MeetingDecisions.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { useDecisionDrafts } from './use-decision-drafts.ts';

/** What was decided today, to be read out, corrected and taken away as a file. */
export function ClosingSlide() {
  const { t } = useLocale();
  const { state } = useDecisionDrafts();
  const count = state.decisions.filter(({ isFinished }) => isFinished).length;
  return (
    <SlideFrame kind="closing" kicker={t('meeting.closing.title')} title={count === 0 ? t('meeting.closing.none') : t('meeting.closing.count', { count })}>
      {count === 0 ? <p className="slide__lead">{t('meeting.closing.hint')}</p> : null}
      <MeetingDecisions isTitled={false} isOnSlide />
    </SlideFrame>
  );
}
