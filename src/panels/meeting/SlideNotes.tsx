import { useLocale } from '#ui/LocaleProvider.tsx';
import { indicatorNotes } from '#view-models/meeting/presenter-notes.ts';
import type { Slide } from '#view-models/meeting/meeting-slides.ts';
import type { NeedRow } from '#view-models/review/need-row.ts';
import { useIndicatorReading } from '../indicator/use-indicator-reading.ts';
import type { MeetingContent } from './use-meeting.ts';

type SlideNotesProps = { readonly slide: Slide; readonly meeting: MeetingContent };

/** The notes of the slide on the wall. */
export function SlideNotes({ slide, meeting }: SlideNotesProps) {
  const { t } = useLocale();
  if (slide.kind === 'indicator') return <IndicatorNotes row={slide.row} method={meeting.manifest.method} />;
  if (slide.kind === 'opening') return <NoteLines title={t('meeting.opening.agenda')} lines={meeting.agenda.map(({ text }) => text)} />;
  if (slide.kind === 'decisions') {
    return <NoteLines title={slide.title} lines={slide.rows.map(({ id, text, responsible, stateWord }) => `${id}: ${text} (${responsible.title}, ${stateWord})`)} />;
  }
  return <p className="muted">{t('meeting.notes.none')}</p>;
}

type IndicatorNotesProps = { readonly row: NeedRow; readonly method: MeetingContent['manifest']['method'] };

function IndicatorNotes({ row, method }: IndicatorNotesProps) {
  const reading = useIndicatorReading({ id: row.id, verdictKey: row.targets[0]?.key });
  return indicatorNotes(reading, row, method).map(({ title, lines }) => <NoteLines key={title} title={title} lines={lines} />);
}

type NoteLinesProps = { readonly title: string; readonly lines: readonly string[] };

function NoteLines({ title, lines }: NoteLinesProps) {
  return (
    <section className="presenter__note">
      <h2>{title}</h2>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
