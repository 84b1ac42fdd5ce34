import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

/** The way into the meeting: one primary button. */
export function MeetingBox() {
  const { t, language } = useLocale();
  return (
    <aside className="meeting-box no-print" aria-labelledby="meeting-box-title">
      <h2 id="meeting-box-title">{t('review.meeting.title')}</h2>
      <p>{t('review.meeting.text')}</p>
      <Link className="button button--primary" to="/$lang/review/meeting" params={{ lang: language }}>
        {t('review.meeting.open')}
      </Link>
    </aside>
  );
}
