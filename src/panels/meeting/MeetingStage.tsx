import { Suspense, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useNavigate } from '#url/router-exports.ts';
import { siteAddress } from '#url/site-address.ts';
import { DatasetBanner } from '../DatasetBanner.tsx';
import { StaleNotice } from '../StaleNotice.tsx';
import { BlackScreen } from './BlackScreen.tsx';
import { EnterDecision } from './EnterDecision.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { MeetingBar } from './MeetingBar.tsx';
import { ReadyLine } from './ReadyLine.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { SlideOverview } from './SlideOverview.tsx';
import { SlidePlaceProvider } from './slide-place.ts';
import { SlideView } from './SlideView.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { useFullscreen } from './use-fullscreen.ts';
import type { MeetingContent } from './use-meeting.ts';
import { type MeetingAction, useMeetingKeys } from './use-meeting-keys.ts';
import { usePresenterLink } from './use-presenter-link.ts';
import { usePresenterWindow } from './use-presenter-window.ts';
import { useReadyOffline } from './use-ready-offline.ts';

type MeetingStageProps = { readonly meeting: MeetingContent; readonly slide: number; readonly onSlide: (slide: number) => void };

/** What lies over the slide. */
type Layer = 'none' | 'overview' | 'help' | 'decision';

/** The wall: one slide at a time over the whole window, by keys, remote control or touch. */
export function MeetingStage({ meeting, slide, onSlide }: MeetingStageProps) {
  const { t, language } = useLocale();
  const navigate = useNavigate();
  const [layer, setLayer] = useState<Layer>('none');
  const [isBlack, setIsBlack] = useState(false);
  const [isTurned, setIsTurned] = useState(false);
  const fullscreen = useFullscreen();
  const readiness = useReadyOffline(meeting.slides);
  const presenter = usePresenterWindow();
  const { slides, manifest } = meeting;
  const count = slides.length;
  const shown = slides[slide - 1];

  const show = (next: number, black: boolean): void => {
    setIsBlack(black);
    if (next === slide) return;
    setIsTurned(true);
    onSlide(next);
  };
  const link = usePresenterLink({
    name: `${import.meta.env.BASE_URL}meeting/${manifest.kind}`,
    shown: { slide, isBlack },
    isPresenter: false,
    onShown: (asked) => show(Math.min(count, Math.max(1, asked.slide)), asked.isBlack),
  });
  const go = (next: number, black = false): void => {
    const place = Math.min(count, Math.max(1, next));
    setLayer((now) => (now === 'overview' ? 'none' : now));
    show(place, black);
    link.send({ slide: place, isBlack: black });
  };
  const act = (action: MeetingAction): void => {
    switch (action) {
      case 'next':
        return go(slide + 1);
      case 'previous':
        return go(slide - 1);
      case 'first':
        return go(1);
      case 'last':
        return go(count);
      case 'overview':
      case 'escape':
        return setLayer((now) => (now === 'overview' ? 'none' : 'overview'));
      case 'black':
        return go(slide, true);
      case 'decision':
        return setLayer('decision');
      case 'fullscreen':
        return fullscreen.toggle();
      case 'presenter':
        return presenter.open();
      case 'help':
        return setLayer('help');
    }
  };
  useMeetingKeys(act, (event) => {
    // Any key brings the slide back, and does nothing else.
    if (isBlack && !['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) go(slide);
    return isBlack;
  });
  if (shown === undefined) return null;
  const place = { slide, count, isTurned, manifest, address: addressBehind(shown, language) };
  return (
    <SlidePlaceProvider value={place}>
      <div className="meeting">
        <DatasetBanner manifest={manifest} />
        <StaleNotice />
        {layer === 'overview' ? (
          <SlideOverview slides={slides} current={slide} onGo={(next) => go(next)} />
        ) : (
          <Suspense key={shown.key} fallback={<SlideFrame kind="pending" kicker={t('shell.loading')} title={shown.title} />}>
            <SlideView meeting={meeting} slide={shown} onGo={(next) => go(next)} />
          </Suspense>
        )}
        <div className="meeting__foot no-print">
          <UndoNotice />
          {presenter.blockedAddress === null ? null : (
            <p className="meeting__blocked" role="alert">
              {t('meeting.blocked')}{' '}
              <a href={presenter.blockedAddress} target="_blank" rel="noreferrer">
                {t('meeting.presenter')}
              </a>
            </p>
          )}
          <ReadyLine readiness={readiness} />
          <MeetingBar slide={slide} count={count} fullscreen={fullscreen} onAction={act} onLeave={() => void navigate({ to: '/$lang/review', params: { lang: language } })} />
        </div>
        <div className="hem" aria-hidden="true" />
        {isBlack ? <BlackScreen onReturn={() => go(slide)} /> : null}
        {layer === 'help' ? <KeyHelp onClose={() => setLayer('none')} /> : null}
        {layer === 'decision' ? <EnterDecision slide={shown} overview={meeting.overview} onClose={() => setLayer('none')} /> : null}
      </div>
    </SlidePlaceProvider>
  );
}

/** The page of what is shown, without the parts nobody types. */
function addressBehind(slide: MeetingContent['slides'][number], language: string): string {
  const page = slide.kind === 'indicator' ? `indicators/${slide.row.id}` : slide.kind === 'programme' ? `programmes/${slide.id}` : 'review';
  return siteAddress(`${language}/${page}`).replace(/^https?:\/\//u, '');
}
