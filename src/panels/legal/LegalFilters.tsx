import { useId, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { LegalFacet } from '#view-models/legal/legal-facets.ts';
import type { LegalFacetId, LegalRequest } from '#view-models/legal/legal-request.ts';
import type { LegalTable } from '#view-models/legal/legal-table.ts';

type LegalFiltersProps = {
  readonly table: Pick<LegalTable, 'facets' | 'chosen' | 'isNarrowed'>;
  readonly request: LegalRequest;
  readonly onToggle: (facet: LegalFacetId, value: string) => void;
  readonly onClear: () => void;
};

/** The filters: a column of check boxes beside the table; on a narrow screen behind a button that says how many are set. */
export function LegalFilters({ table: { facets, chosen, isNarrowed }, request, onToggle, onClear }: LegalFiltersProps) {
  const { t, format } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <section className={isOpen ? 'facets facets--open no-print' : 'facets no-print'} aria-label={t('legal.filter')}>
      <h3 className="facets__title">{t('legal.filter')}</h3>
      <button type="button" className="button facets__toggle" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => setOpen(!isOpen)}>
        {chosen === 0 ? t('legal.filter') : t('legal.filterCount', { count: format.number(chosen, 0) })}
      </button>
      <div className="facets__body" id={bodyId}>
        {facets.map((facet) => (
          <FacetFieldset key={facet.id} facet={facet} chosen={request[facet.id]} onToggle={onToggle} />
        ))}
        {isNarrowed ? (
          <button type="button" className="link-button small" onClick={onClear}>
            {t('legal.clear')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

type FacetFieldsetProps = { readonly facet: LegalFacet; readonly chosen: readonly string[]; readonly onToggle: LegalFiltersProps['onToggle'] };

function FacetFieldset({ facet: { id, label, options }, chosen, onToggle }: FacetFieldsetProps) {
  const { format } = useLocale();
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.count === 0 ? 'facet__option facet__option--zero' : 'facet__option'}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => onToggle(id, option.value)} />
          <span className="facet__label">{option.label}</span>
          <span className="facet__count">{format.number(option.count, 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
