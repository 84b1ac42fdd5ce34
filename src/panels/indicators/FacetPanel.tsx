import { FacetColumn } from '#ui/FacetColumn.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import type { Facet } from '#view-models/indicators-table/facets.ts';
import type { FacetId, TableRequest } from '#view-models/indicators-table/table-request.ts';

type FacetPanelProps = {
  readonly facets: readonly Facet[];
  /** What is ticked; ahead of the counts, which follow when there is time. */
  readonly request: Pick<TableRequest, FacetId>;
  readonly chosen: number;
  readonly isNarrowed: boolean;
  readonly onToggle: (facet: FacetId, value: string) => void;
  readonly onClear: () => void;
};

/** The filters of indicators; a status shows its shape. */
export function FacetPanel({ request, chosen, ...rest }: FacetPanelProps) {
  const { t, format } = useLocale();
  const words = {
    title: t('indicators.filter'),
    toggle: chosen === 0 ? t('indicators.filter') : t('indicators.filterCount', { count: format.number(chosen, 0) }),
    clear: t('indicators.clear'),
  };
  return <FacetColumn {...rest} chosen={request} words={words} markOf={markOf} />;
}

function markOf(facet: FacetId, value: string) {
  return facet === 'status' ? <StatusShape status={statusOfTone[value as keyof typeof statusOfTone]} size={12} /> : null;
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
