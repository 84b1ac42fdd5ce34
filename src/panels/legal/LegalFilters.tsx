import { FacetColumn } from '#ui/FacetColumn.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { LegalFacetId, LegalRequest } from '#view-models/legal/legal-request.ts';
import type { LegalTable } from '#view-models/legal/legal-table.ts';

type LegalFiltersProps = {
  readonly table: Pick<LegalTable, 'facets' | 'chosen' | 'isNarrowed'>;
  readonly request: LegalRequest;
  readonly onToggle: (facet: LegalFacetId, value: string) => void;
  readonly onClear: () => void;
};

/** The filters of the register. */
export function LegalFilters({ table: { facets, chosen, isNarrowed }, request, onToggle, onClear }: LegalFiltersProps) {
  const { t, format } = useLocale();
  const words = {
    title: t('legal.filter'),
    toggle: chosen === 0 ? t('legal.filter') : t('legal.filterCount', { count: format.number(chosen, 0) }),
    clear: t('legal.clear'),
  };
  return <FacetColumn facets={facets} chosen={request} isNarrowed={isNarrowed} words={words} level={3} onToggle={onToggle} onClear={onClear} />;
}
