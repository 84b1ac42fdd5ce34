import { useMemo } from 'react';
import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { programmeSlide } from '#view-models/meeting/programme-slide.ts';
import { CoverageKey } from '../home/CoverageKey.tsx';
import { SlideCounts } from './SlideCounts.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import type { MeetingContent } from './use-meeting.ts';

type ProgrammeSlideProps = { readonly meeting: MeetingContent; readonly id: string; readonly title: string };

/** One programme: its distribution, its worst case, its coverage; never a score. */
export function ProgrammeSlide({ meeting: { overview, texts }, id, title }: ProgrammeSlideProps) {
  const locale = useLocale();
  const { t } = locale;
  const slide = useMemo(() => programmeSlide(overview, texts, id, locale), [overview, texts, id, locale]);
  if (slide === null) return null;
  const { finding, marks, counts, worst, worstNote, others, coverage } = slide;
  return (
    <SlideFrame kind="programme" kicker={title} title={finding}>
      <section className="slide-programme__marks">
        <MarkRow row={marks} />
        <SlideCounts counts={counts} />
      </section>
      <section className="slide-programme__worst" aria-labelledby="meeting-worst">
        <h2 id="meeting-worst">{t('meeting.programme.worst')}</h2>
        <p className="slide__note">{worstNote}</p>
        {worst === null ? null : (
          <>
            <h3>{worst.title}</h3>
            <p>
              <StatusWord status={worst.status} isOutlined={worst.isOutlined} isDoubtful={worst.isDoubtful} />
              {worst.note === '' ? null : <span className="muted"> ({worst.note})</span>}
            </p>
            <p>{worst.sentence}</p>
          </>
        )}
        {others.length === 0 ? null : <p className="slide__note">{t('meeting.programme.others', { names: others.map((other) => other.title).join('; ') })}</p>}
      </section>
      {coverage === null ? null : (
        <section className="slide-programme__coverage" aria-labelledby="meeting-coverage">
          <h2 id="meeting-coverage">{t('meeting.programme.coverage')}</h2>
          <p className="slide-programme__count">{coverage.rated}</p>
          <p className="slide-programme__count">{coverage.reported}</p>
          <CoverageBar bar={coverage.bar} />
          <CoverageKey recentFrom={coverage.recentFrom} />
        </section>
      )}
    </SlideFrame>
  );
}
