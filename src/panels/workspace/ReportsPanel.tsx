import { useCallback, useRef } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { type ReportsSearch, reportsSearchDefaults } from '#url/reports-search.ts';
import { FacetPanel } from '../indicators/FacetPanel.tsx';
import { SearchField } from '../indicators/SearchField.tsx';
import { ReportBuilder } from '../report/ReportBuilder.tsx';
import { TableGrouping } from '../indicators/TableGrouping.tsx';
import { GridHelp } from './GridHelp.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SeriesDialog } from './SeriesDialog.tsx';
import { TableTools } from './TableTools.tsx';
import { useSelection } from './use-selection.ts';
import { useWorkspaceTable } from './use-workspace-table.ts';
import { WorkspaceGrid } from './WorkspaceGrid.tsx';
import '../indicators/indicators.css';
import './workspace.css';

/** Changes the state of the screen from what it is at that moment; `replace` keeps typing and ticking out of the history. */
export type OnReportsSearch = (change: (search: ReportsSearch) => ReportsSearch, options: { readonly replace: boolean }) => void;

type ReportsPanelProps = { readonly search: ReportsSearch; readonly onSearch: OnReportsSearch };

/** The planners' table with filters, and the report made of what is selected. */
export function ReportsPanel({ search, onSearch }: ReportsPanelProps) {
  const { t, language } = useLocale();
  const { source, figure } = useWorkspaceTable(search);
  const selection = useSelection(search, onSearch, source, figure);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const ask = useCallback((q: string) => onSearch((now) => ({ ...now, q }), { replace: true }), [onSearch]);
  const build = useCallback((next: ReportsSearch) => onSearch(() => next, { replace: true }), [onSearch]);
  const showSeries = useCallback((series: string) => onSearch((now) => ({ ...now, series }), { replace: false }), [onSearch]);
  const sortBy = useCallback((key: typeof search.sort) => onSearch((now) => ({ ...now, sort: now.sort === key ? (`-${key}` as typeof key) : key }), { replace: false }), [onSearch]);
  const change = (part: Partial<ReportsSearch>): void => onSearch((now) => ({ ...now, ...part }), { replace: true });
  const clear = (): void => {
    onSearch((now) => ({ ...now, ...filtersOf(reportsSearchDefaults) }), { replace: false });
    // The button goes with the filters; the heading says what is left.
    headingRef.current?.focus();
  };
  const searchWords = { label: t('indicators.search.label'), button: t('indicators.search.button'), note: t('indicators.search.note') };
  return (
    <div className="workspace">
      <title>{plainText(t('shell.pageTitle', { page: t('workspace.title') }))}</title>
      <div className="workspace__head">
        <h1 tabIndex={-1} ref={headingRef}>
          {t('workspace.title')}
        </h1>
        <p className="workspace__lead no-print">
          {t('workspace.lead')}{' '}
          <Link to="/$lang/reports/import" params={{ lang: language }}>
            {t('workspace.bringIn')}
          </Link>
        </p>
        <div className="workspace__search no-print">
          <SearchField query={search.q} hint={figure.hint} words={searchWords} onQuery={ask} />
          <TableGrouping className="workspace__group" group={search.group} onGroup={(group) => change({ group })} />
        </div>
      </div>
      <FacetPanel
        facets={figure.facets}
        request={search}
        chosen={figure.chosen}
        isNarrowed={figure.isNarrowed}
        onToggle={(facet, value) => onSearch((now) => ({ ...now, [facet]: flipped(now[facet], value) }), { replace: false })}
        onClear={clear}
      />
      <div className="workspace__body">
        <h2 className="workspace__count">
          {figure.heading}
          <span className="visually-hidden" role="status">
            {figure.heading}
          </span>
        </h2>
        <SelectionBar selection={selection} hasRows={!figure.isEmpty} />
        <TableTools source={source} figure={figure} selected={selection.ids} columns={search.columns} onColumns={(columns) => change({ columns })} />
        {figure.isEmpty ? (
          <div className="indicators__empty">
            <p>
              <strong>{t('indicators.empty')}</strong> {t('indicators.emptyAdvice')}
            </p>
            <button type="button" className="button" onClick={clear}>
              {t('indicators.clear')}
            </button>
          </div>
        ) : (
          <WorkspaceGrid source={source} figure={figure} selection={selection} onSort={sortBy} onSeries={showSeries} />
        )}
        <GridHelp />
        <div className="workspace__notes micro muted">
          {figure.repeats === null ? null : <p>{figure.repeats}</p>}
          {figure.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      </div>
      <div className="workspace__report no-print" id="report" tabIndex={-1}>
        <ReportBuilder search={search} onSearch={build} selected={selection.ids} />
      </div>
      {search.series === '' || !source.rowOf.has(search.series) ? null : <SeriesDialog key={search.series} id={search.series} onClose={() => change({ series: '' })} />}
    </div>
  );
}

/** What narrows the table, and nothing else of the screen. */
function filtersOf({ q, status, reason, programme, pillar, sector, component, plan, institution, age }: ReportsSearch): Partial<ReportsSearch> {
  return { q, status, reason, programme, pillar, sector, component, plan, institution, age };
}

function flipped(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
