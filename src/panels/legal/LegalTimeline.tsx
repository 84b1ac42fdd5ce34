import type { LegalEventEntry } from '#view-models/legal/legal-events.ts';
import { SourceNames } from './LegalSources.tsx';

type LegalTimelineProps = { readonly events: readonly LegalEventEntry[] };

/** The events of a text from the first to the last, each with its certainty and sources. */
export function LegalTimeline({ events }: LegalTimelineProps) {
  return (
    <ol className="legal-timeline">
      {events.map(({ key, date, stage, kind, certainty, note, sources }) => (
        <li key={key} className={`legal-timeline__event legal-timeline__event--${kind}`}>
          <p>
            <span className="legal-timeline__date">{date}</span> <span className="strong">{stage}</span>{' '}
            <span className={kind === 'unverified' ? 'legal-doubt' : 'muted'}>({certainty})</span>
          </p>
          {note === null ? null : <p>{note}</p>}
          <SourceNames sources={sources} />
        </li>
      ))}
    </ol>
  );
}
