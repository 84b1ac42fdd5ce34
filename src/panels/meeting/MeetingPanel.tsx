import type { MeetingSearch } from '#url/meeting-search.ts';
import { slideAt } from '#view-models/meeting/meeting-slides.ts';
import { MeetingStage } from './MeetingStage.tsx';
import { PresenterView } from './PresenterView.tsx';
import { useMeeting } from './use-meeting.ts';
import '../home/home.css';
import '../../charts/figure.css';
import '../group/group.css';
import './meeting.css';
import './slides.css';

type MeetingPanelProps = { readonly search: MeetingSearch; readonly onSlide: (slide: number) => void };

/** The meeting: one indicator or programme a slide, decisions entered as they are taken; in a second window the presenter's notes. */
export function MeetingPanel({ search, onSlide }: MeetingPanelProps) {
  const meeting = useMeeting();
  const slide = slideAt(meeting, search.slide);
  return search.presenter ? <PresenterView meeting={meeting} slide={slide} onSlide={onSlide} /> : <MeetingStage meeting={meeting} slide={slide} onSlide={onSlide} />;
}
