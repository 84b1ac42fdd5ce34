import type { Slide } from '#view-models/meeting/meeting-slides.ts';
import { ClosingSlide } from './ClosingSlide.tsx';
import { DecisionsSlide } from './DecisionsSlide.tsx';
import { IndicatorSlide } from './IndicatorSlide.tsx';
import { OpeningSlide } from './OpeningSlide.tsx';
import { ProgrammeSlide } from './ProgrammeSlide.tsx';
import type { MeetingContent } from './use-meeting.ts';

type SlideViewProps = { readonly meeting: MeetingContent; readonly slide: Slide; readonly onGo: (slide: number) => void };

/** The slide of each kind. */
export function SlideView({ meeting, slide, onGo }: SlideViewProps) {
  switch (slide.kind) {
    case 'opening':
      return <OpeningSlide meeting={meeting} onGo={onGo} />;
    case 'decisions':
      return <DecisionsSlide meeting={meeting} slide={slide} />;
    case 'indicator':
      return <IndicatorSlide row={slide.row} />;
    case 'programme':
      return <ProgrammeSlide meeting={meeting} id={slide.id} title={slide.title} />;
    case 'closing':
      return <ClosingSlide />;
  }
}
