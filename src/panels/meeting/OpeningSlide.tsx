import { useLocale } from '#ui/LocaleProvider.tsx';
import { homeCounts } from '#view-models/home/counts.ts';
import { homeHeadline } from '#view-models/home/headline.ts';
import { SlideCounts } from './SlideCounts.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import type { MeetingContent } from './use-meeting.ts';

type OpeningSlideProps = { readonly meeting: MeetingContent; readonly onGo: (slide: number) => void };

/** What the meeting is about in one sentence, the counts, and what comes in which order. */
export function OpeningSlide({ meeting: { page, home, texts, agenda, manifest }, onGo }: OpeningSlideProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const counts = homeCounts(home, texts, locale);
  return (
    <SlideFrame kind="opening" kicker={t('meeting.kicker', { date: format.day(manifest.asOf) })} title={page.headline}>
      <p className="slide__lead">{homeHeadline(home, texts, locale)}</p>
      {counts === null ? null : (
        <div>
          <p className="slide__note">{counts.caption}</p>
          <SlideCounts counts={counts} />
        </div>
      )}
      <nav className="slide-agenda" aria-label={t('meeting.opening.agenda')}>
        <h2>{t('meeting.opening.agenda')}</h2>
        <ol>
          {agenda.map(({ text, slide }) => (
            <li key={slide}>
              <button type="button" className="link-button" onClick={() => onGo(slide)}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </SlideFrame>
  );
}
