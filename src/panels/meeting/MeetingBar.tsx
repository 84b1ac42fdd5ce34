import { useLocale } from '#ui/LocaleProvider.tsx';
import type { useFullscreen } from './use-fullscreen.ts';
import type { MeetingAction } from './use-meeting-keys.ts';

type MeetingBarProps = {
  readonly slide: number;
  readonly count: number;
  readonly fullscreen: ReturnType<typeof useFullscreen>;
  readonly onAction: (action: MeetingAction) => void;
  readonly onLeave: () => void;
};

/** Everything the keys do, for fingers and mice. */
export function MeetingBar({ slide, count, fullscreen, onAction, onLeave }: MeetingBarProps) {
  const { t } = useLocale();
  const button = (action: MeetingAction, words: string, isOff = false) => (
    <button type="button" disabled={isOff} onClick={() => onAction(action)}>
      {words}
    </button>
  );
  return (
    <div className="meeting-bar" role="toolbar" aria-label={t('meeting.bar')}>
      {button('previous', t('meeting.previous'), slide === 1)}
      {button('next', t('meeting.next'), slide === count)}
      {button('overview', t('meeting.overview'))}
      {button('decision', t('meeting.enter'))}
      {button('presenter', t('meeting.presenter'))}
      {button('black', t('meeting.black'))}
      {fullscreen.isPossible ? button('fullscreen', t(fullscreen.isFull ? 'meeting.fullscreenOff' : 'meeting.fullscreen')) : null}
      {button('help', t('meeting.help'))}
      <button type="button" onClick={onLeave}>
        {t('meeting.leave')}
      </button>
    </div>
  );
}
