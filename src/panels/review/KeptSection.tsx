import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { MeetingDecisions } from '../meeting/MeetingDecisions.tsx';

/** Decisions of a meeting that are kept in this browser: apart from those of the dataset, and after them. */
export function KeptSection() {
  const { t } = useLocale();
  return (
    <Section className="kept-section" title={t('meeting.kept.title')} note={t('review.kept.note')}>
      <MeetingDecisions isTitled={false} />
    </Section>
  );
}
