import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { byteWords } from '#view-models/imports/byte-words.ts';
import type { DeskState, ImportDesk } from './import-desk.ts';

type DraftsListProps = { readonly desk: ImportDesk; readonly state: DeskState; readonly onOpen: (id: number) => void };

/** The imports this browser keeps, and how much room it has left. */
export function DraftsList({ desk, state: { drafts, room, work }, onOpen }: DraftsListProps) {
  const locale = useLocale();
  const { t, format } = locale;
  return (
    <Section title={t('imports.page.drafts')} note={t('imports.page.drafts.note')}>
      {drafts.length === 0 ? <p className="muted small">{t('imports.page.drafts.none')}</p> : null}
      <ul className="imports__drafts">
        {drafts.map(({ id, name, size, begun }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              disabled={work?.id === id}
              onClick={() => {
                onOpen(id);
                void desk.open(id);
              }}
            >
              {name}
            </button>
            <span className="muted small">
              {format.day(begun)}, {byteWords(size, locale)}
            </span>
            <button type="button" className="link-button small" aria-label={t('imports.page.drafts.removeNamed', { name })} onClick={() => void desk.remove(id)}>
              {t('imports.page.drafts.remove')}
            </button>
          </li>
        ))}
      </ul>
      {room === null ? null : <p className="muted small">{t('imports.page.drafts.room', { room: byteWords(room, locale) })}</p>}
    </Section>
  );
}
