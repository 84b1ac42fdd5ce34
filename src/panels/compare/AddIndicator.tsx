import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { searchQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { mostCompared } from '#url/compare-search.ts';
import { Link } from '#url/router-exports.ts';
import { addHits } from '#view-models/compare/add-hits.ts';

type AddIndicatorProps = { readonly chosen: readonly string[]; readonly isFull: boolean; readonly onAdd: (id: string, title: string) => void };

const mostHits = 6;

/** Search for an indicator to add; the index is fetched on first focus. Focus stays in the field, so that several can be added. */
export function AddIndicator({ chosen, isFull, onAdd }: AddIndicatorProps) {
  const locale = useLocale();
  const { t, format, language } = locale;
  const fieldId = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const { data: index, isError } = useQuery({ ...searchQuery(language), enabled: isWanted });
  const results = index === undefined || isFull ? null : addHits(index, query, chosen, mostHits, locale);
  const waiting = query.trim() === '' ? '' : t(isError ? 'compare.add.failed' : 'shell.loading');

  // Enter leads to the first result: nothing is added that was not seen.
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    listRef.current?.querySelector('button')?.focus();
  };
  const add = (id: string, title: string): void => {
    setQuery('');
    fieldRef.current?.focus();
    onAdd(id, title);
  };
  return (
    <section className="compare-add no-print" aria-labelledby={`${fieldId}-label`}>
      <form role="search" aria-labelledby={`${fieldId}-label`} onSubmit={submit}>
        <label className="compare__heading" id={`${fieldId}-label`} htmlFor={fieldId}>
          {t('compare.add.label')}
        </label>
        <input
          id={fieldId}
          ref={fieldRef}
          className="compare-add__field"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('compare.add.placeholder')}
          aria-describedby={`${fieldId}-note`}
          readOnly={isFull}
          value={query}
          onFocus={() => setIsWanted(true)}
          onChange={(event) => setQuery(event.target.value)}
        />
      </form>
      <p id={`${fieldId}-note`} className="compare__note" role="status">
        {isFull ? t('compare.add.full', { most: format.number(mostCompared, 0) }) : (results?.summary ?? waiting)}
      </p>
      {results === null || results.hits.length === 0 ? null : (
        <ul className="compare-add__hits" ref={listRef}>
          {results.hits.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="compare-add__hit" aria-label={t('compare.add.actionNamed', { name: title })} onClick={() => add(id, title)}>
                <span>{title}</span>
                <span className="compare-add__action" aria-hidden="true">
                  {t('compare.add.action')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="compare__note">
        <Link to="/$lang/indicators" params={{ lang: language }} search={{ compare: chosen }}>
          {t('compare.fromTable')}
        </Link>
      </p>
    </section>
  );
}
