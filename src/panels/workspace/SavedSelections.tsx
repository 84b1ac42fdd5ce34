import { type FormEvent, useId, useState } from 'react';
import { isSelectionKept, mostSaved, type SavedSelection, useSavedSelections } from '#state/saved-selections.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useLocation } from '#url/router-exports.ts';
import { useFollowLinks } from '#url/plain-links.ts';

type SavedSelectionsProps = { readonly onSaid: (words: string) => void };

/** Selections the reader gave a name, kept in this browser. */
export function SavedSelections({ onSaid }: SavedSelectionsProps) {
  const { t, format } = useLocale();
  const { selections, save, remove, rename } = useSavedSelections();
  const { searchStr } = useLocation();
  const follow = useFollowLinks();
  const [name, setName] = useState('');
  const nameId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const isFull = selections.length >= mostSaved && selections.every((saved) => saved.name !== name.trim());
    if (!isFull) save(name, searchStr);
    if (isFull) onSaid(t('workspace.saved.full', { most: format.number(mostSaved, 0) }));
    else onSaid(t(isSelectionKept(name) ? 'workspace.saved.done' : 'workspace.saved.unkept', { name: name.trim() }));
    setName('');
  };
  return (
    <details className="table-tools__menu">
      <summary>{t('workspace.saved')}</summary>
      <div className="saved">
        <p className="micro muted">{t('workspace.saved.note')}</p>
        {selections.length === 0 ? (
          <p>{t('workspace.saved.none')}</p>
        ) : (
          // Clicks on the links inside come here; the links themselves take focus and keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- one listener for all links
          <ul onClick={follow}>
            {selections.map((saved) => (
              <SavedLine
                key={saved.name}
                saved={saved}
                onRename={(next) => rename(saved.name, next)}
                onRemove={() => {
                  remove(saved.name);
                  onSaid(t('workspace.saved.removed', { name: saved.name }));
                }}
              />
            ))}
          </ul>
        )}
        <form onSubmit={submit}>
          <label htmlFor={nameId}>{t('workspace.saved.name')}</label>
          <input id={nameId} type="text" maxLength={80} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
          <button type="submit" className="button">
            {t('workspace.saved.add')}
          </button>
        </form>
      </div>
    </details>
  );
}

type SavedLineProps = { readonly saved: SavedSelection; readonly onRename: (name: string) => void; readonly onRemove: () => void };

function SavedLine({ saved: { name, address }, onRename, onRemove }: SavedLineProps) {
  const { t } = useLocale();
  const { pathname } = useLocation();
  const [next, setNext] = useState<string | null>(null);
  if (next !== null) {
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onRename(next);
            setNext(null);
          }}
        >
          <input type="text" maxLength={80} autoComplete="off" aria-label={t('workspace.saved.newName', { name })} value={next} onChange={(event) => setNext(event.target.value)} />
          <button type="submit" className="link-button">
            {t('workspace.saved.keep')}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <a href={`${pathname}${address}`}>{name}</a>
      <button type="button" className="link-button" aria-label={t('workspace.saved.renameNamed', { name })} onClick={() => setNext(name)}>
        {t('workspace.saved.rename')}
      </button>
      <button type="button" className="link-button" aria-label={t('workspace.saved.removeNamed', { name })} onClick={onRemove}>
        {t('workspace.saved.remove')}
      </button>
    </li>
  );
}
