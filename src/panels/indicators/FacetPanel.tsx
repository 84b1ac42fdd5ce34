import { useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import type { Facet } from '#view-models/indicators-table/facets.ts';
import type { FacetId, TableRequest } from '#view-models/indicators-table/table-request.ts';

type FacetPanelProps = {
  readonly facets: readonly Facet[];
  /** What is ticked; ahead of the counts, which follow when there is time. */
  readonly request: TableRequest;
  readonly chosen: number;
  readonly isNarrowed: boolean;
  readonly onToggle: (facet: FacetId, value: string) => void;
  readonly onClear: () => void;
};

/** The filters: a column of check boxes beside the table; on a narrow screen behind a button that says how many are set. */
export function FacetPanel({ facets, request, chosen, isNarrowed, onToggle, onClear }: FacetPanelProps) {
  const { t, format } = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={isOpen ? 'facets facets--open no-print' : 'facets no-print'} aria-label={t('indicators.filter')}>
      <h2 className="facets__title">{t('indicators.filter')}</h2>
      <button type="button" className="button facets__toggle" aria-expanded={isOpen} aria-controls="indicator-facets" onClick={() => setOpen(!isOpen)}>
        {chosen === 0 ? t('indicators.filter') : t('indicators.filterCount', { count: format.number(chosen, 0) })}
      </button>
      <div className="facets__body" id="indicator-facets">
        {facets.map((facet) => (
          <FacetFieldset key={facet.id} facet={facet} chosen={request[facet.id]} onToggle={onToggle} />
        ))}
        {isNarrowed ? (
          <button type="button" className="link-button small" onClick={onClear}>
            {t('indicators.clear')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

type FacetFieldsetProps = { readonly facet: Facet; readonly chosen: readonly string[]; readonly onToggle: FacetPanelProps['onToggle'] };

function FacetFieldset({ facet: { id, label, options }, chosen, onToggle }: FacetFieldsetProps) {
  const { format } = useLocale();
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.count === 0 ? 'facet__option facet__option--zero' : 'facet__option'}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => onToggle(id, option.value)} />
          {id === 'status' ? <StatusShape status={statusOfTone[option.value as keyof typeof statusOfTone]} size={12} /> : null}
          <span className="facet__label">{option.label}</span>
          <span className="facet__count">{format.number(option.count, 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The status whose shape stands for a whole tone. */
const statusOfTone = {
  met: 'met',
  'on-track': 'on-track',
  behind: 'behind',
  'off-track': 'off-track',
  'moving-away': 'moving-away',
  cannot: 'not-rated',
} as const;
