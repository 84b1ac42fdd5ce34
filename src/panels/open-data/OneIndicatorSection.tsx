import { useId } from 'react';
import { Section } from '#ui/Section.tsx';
import type { OpenDataSearch } from '#url/open-data-search.ts';
import { indicatorTables } from '#view-models/open-data/indicator-tables.ts';
import { useOpenData } from './use-open-data.ts';

type OneIndicatorSectionProps = { readonly search: OpenDataSearch; readonly onSearch: (next: OpenDataSearch) => void };

/** The tables of single indicators, found by name. */
export function OneIndicatorSection({ search: { q, all }, onSearch }: OneIndicatorSectionProps) {
  const { file, texts, locale, addressOf } = useOpenData();
  const { t } = locale;
  const fieldId = useId();
  const { shown, found, summary } = indicatorTables(file, { query: q ?? '', isAll: all !== undefined, titles: texts.indicators }, locale);
  return (
    <Section title={t('openData.one.title')} note={t('openData.one.note')}>
      <p className="open-data__search no-print">
        <label htmlFor={fieldId}>{t('openData.one.label')}</label>
        <input
          id={fieldId}
          type="search"
          maxLength={200}
          autoComplete="off"
          defaultValue={q ?? ''}
          onChange={({ target: { value } }) => onSearch({ q: value.trim() === '' ? undefined : value, all })}
        />
        <span role="status" className="small muted">
          {summary}
        </span>
      </p>
      <ul className="open-data__tables">
        {shown.map(({ id, path, title, details }) => (
          <li key={id}>
            <a href={addressOf(path)} download>
              {title}
            </a>
            <span className="muted">{details}</span>
          </li>
        ))}
      </ul>
      {shown.length < found ? (
        <button type="button" className="button open-data__all no-print" onClick={() => onSearch({ q, all: 'yes' })}>
          {t('openData.one.all')}
        </button>
      ) : null}
    </Section>
  );
}
