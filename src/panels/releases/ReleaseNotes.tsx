import type { ReleaseEntry } from '#view-models/releases/release-list.ts';

type ReleaseNotesProps = { readonly notes: ReleaseEntry['notes'] };

/** What the editors say of a release, each note with the word of its kind. */
export function ReleaseNotes({ notes }: ReleaseNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="release-notes">
      {notes.map(({ key, kind, text }) => (
        <li key={key}>
          <span className="tag">{kind}</span> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
