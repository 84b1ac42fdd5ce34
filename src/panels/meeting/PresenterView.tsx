import { Suspense, useState } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { DatasetBanner } from '../DatasetBanner.tsx';
import { EnterDecision } from './EnterDecision.tsx';
import { ElapsedTime } from './ElapsedTime.tsx';
import { SlideNotes } from './SlideNotes.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import type { MeetingContent } from './use-meeting.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';
import { usePresenterLink } from './use-presenter-link.ts';
import { useReadyOffline } from './use-ready-offline.ts';

type PresenterViewProps = { readonly meeting: MeetingContent; readonly slide: number; readonly onSlide: (slide: number) => void };

/** What the presenter sees and the wall does not: notes, the next slide, the time; it turns the slides of the wall. */
export function PresenterView({ meeting, slide, onSlide }: PresenterViewProps) {
  const { t } = useLocale();
  const [isBlack, setIsBlack] = useState(false);
  const [isEntering, setIsEntering] = useState(false);
  const { slides, manifest } = meeting;
  useReadyOffline(slides);
  const count = slides.length;
  const [shown, next] = [slides[slide - 1], slides[slide]];
  const link = usePresenterLink({
    name: `${import.meta.env.BASE_URL}meeting/${manifest.kind}`,
    shown: { slide, isBlack },
    isPresenter: true,
    onShown: (asked) => {
      setIsBlack(asked.isBlack);
      onSlide(Math.min(count, Math.max(1, asked.slide)));
    },
  });
  const go = (asked: number, black = false): void => {
    const place = Math.min(count, Math.max(1, asked));
    setIsBlack(black);
    onSlide(place);
    link.send({ slide: place, isBlack: black });
  };
  useMeetingKeys((action) => {
    if (action === 'next') go(slide + 1);
    else if (action === 'previous') go(slide - 1);
    else if (action === 'first') go(1);
    else if (action === 'last') go(count);
    else if (action === 'black') go(slide, !isBlack);
    else if (action === 'decision') setIsEntering(true);
  });
  if (shown === undefined) return null;
  return (
    <div className="presenter">
      <title>{plainText(t('shell.pageTitle', { page: t('meeting.notes.title') }))}</title>
      <DatasetBanner manifest={manifest} />
      <h1 tabIndex={-1}>{t('meeting.notes.title')}</h1>
      <p className="presenter__link" role="status">
        {link.isSupported ? t(link.isLinked ? 'meeting.notes.linked' : 'meeting.notes.alone') : t('meeting.notes.unsupported')}
      </p>
      <div className="presenter__now">
        <p className="presenter__slide" aria-live="polite">
          {t('meeting.notes.now')}: <b>{t('meeting.counter', { slide, count })}</b> {shown.title}
        </p>
        <p>
          {next === undefined ? (
            t('meeting.notes.last')
          ) : (
            <>
              {t('meeting.notes.next')}: {next.title}
            </>
          )}
        </p>
        <ElapsedTime />
      </div>
      <div className="meeting-bar" role="toolbar" aria-label={t('meeting.bar')}>
        <button type="button" disabled={slide === 1} onClick={() => go(slide - 1)}>
          {t('meeting.previous')}
        </button>
        <button type="button" disabled={slide === count} onClick={() => go(slide + 1)}>
          {t('meeting.next')}
        </button>
        <button type="button" aria-pressed={isBlack} onClick={() => go(slide, !isBlack)}>
          {t('meeting.black')}
        </button>
        <button type="button" onClick={() => setIsEntering(true)}>
          {t('meeting.enter')}
        </button>
      </div>
      <UndoNotice />
      <Suspense key={shown.key} fallback={<p>{t('shell.loading')}</p>}>
        <SlideNotes slide={shown} meeting={meeting} />
      </Suspense>
      {isEntering ? <EnterDecision slide={shown} overview={meeting.overview} onClose={() => setIsEntering(false)} /> : null}
    </div>
  );
}
