import { type ChangeEvent, useCallback, useMemo, useRef } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type IndicatorsSearch, indicatorsSearchDefaults } from '#url/indicators-search.ts';
import { indicatorsTable, tableSource } from '#view-models/indicators-table/indicators-table.ts';
import { type FacetId, isSameRequest, type SortKey } from '#view-models/indicators-table/table-request.ts';
import { tableSelection, toggledSelection } from '#view-models/indicators-table/table-selection.ts';
import { CompareBar } from './CompareBar.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { IndicatorResults } from './IndicatorResults.tsx';
import { SearchField } from './SearchField.tsx';
import { TableChoices } from './TableChoices.tsx';
import { useTableRequest } from './use-table-request.ts';
import './indicators.css';

/** Changes the state of the screen from what it is at that moment; `replace` keeps typing out of the history. */
export type OnSearch = (change: (search: IndicatorsSearch) => IndicatorsSearch, options: { readonly replace: boolean }) => void;

type IndicatorsPanelProps = { readonly search: IndicatorsSearch; readonly onSearch: OnSearch };

/** The screen of all indicators: heading with the count, search, filters, table. */
export function IndicatorsPanel({ search, onSearch }: IndicatorsPanelProps) {
  const locale = useLocale();
  // Ticking a row for comparison asks the table for nothing new.
  const { context, request, index } = useTableRequest(search, isSameRequest);
  const source = useMemo(() => tableSource(context), [context]);
  const figure = useMemo(() => indicatorsTable(source, request, index), [source, request, index]);

  const searchWords = { label: locale.t('indicators.search.label'), button: locale.t('indicators.search.button'), note: locale.t('indicators.search.note') };
  const selection = useMemo(() => tableSelection(search.compare, source.context), [search.compare, source]);

  const headingRef = useRef<HTMLHeadingElement>(null);
  // The same functions at every rendering, so that a tick does not draw the table before its rows have changed.
  const ask = useCallback((q: string) => onSearch((now) => ({ ...now, q }), { replace: true }), [onSearch]);
  const clear = useCallback(() => {
    onSearch(({ group, sort, compare }) => ({ ...indicatorsSearchDefaults, group, sort, compare }), { replace: false });
    // The button goes with the filters; the heading says what is left.
    headingRef.current?.focus();
  }, [onSearch]);
  const sortBy = useCallback((key: SortKey) => onSearch((now) => ({ ...now, sort: now.sort === key ? `-${key}` : key }), { replace: false }), [onSearch]);
  const choose = useCallback(
    ({ target: { value } }: ChangeEvent<HTMLInputElement>) => onSearch((now) => ({ ...now, compare: toggledSelection(now.compare, value) }), { replace: true }),
    [onSearch],
  );
  const chooseNone = useCallback(() => {
    onSearch((now) => ({ ...now, compare: [] }), { replace: true });
    // The bar goes with the selection.
    headingRef.current?.focus();
  }, [onSearch]);
  const change = (part: Partial<IndicatorsSearch>): void => onSearch((now) => ({ ...now, ...part }), { replace: false });
  const toggle = (facet: FacetId, value: string): void =>
    onSearch((now) => ({ ...now, [facet]: toggled(now[facet], value) }), { replace: false });

  return (
    <div className="indicators">
      <div className="indicators__head">
        <h1 tabIndex={-1} ref={headingRef}>{figure.heading}</h1>
        <p className="indicators__summary">{figure.summary.join(' ')}</p>
        <p className="visually-hidden" role="status">
          {figure.heading}
        </p>
        <div className="indicators__tools no-print">
          <SearchField query={search.q} hint={figure.hint} words={searchWords} onQuery={ask} />
          <TableChoices group={search.group} sort={search.sort} columns={figure.columns} onGroup={(group) => change({ group })} onSort={(sort) => change({ sort })} />
        </div>
      </div>
      <FacetPanel facets={figure.facets} request={search} chosen={figure.chosen} isNarrowed={figure.isNarrowed} onToggle={toggle} onClear={clear} />
      <div className="indicators__body">
        <IndicatorResults figure={figure} selection={selection} onClear={clear} onSort={sortBy} onChoose={choose} />
        {selection.ids.length === 0 ? null : <CompareBar selection={selection} onClear={chooseNone} />}
      </div>
    </div>
  );
}

function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
