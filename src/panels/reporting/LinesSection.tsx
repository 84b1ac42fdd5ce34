import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReportingSearch } from '#url/reporting-search.ts';
import type { ReportingPage } from '#view-models/reporting/reporting-page.ts';
import type { ReportingFilter, ReportingSortKey } from '#view-models/reporting/reporting-request.ts';
import { nextSort } from '#view-models/reporting/reporting-request.ts';
import { reportingTable } from '#view-models/reporting/reporting-table.ts';
import { useCalendar } from './CalendarButton.tsx';
import { LinesOnPhones, phoneTable } from './LinesOnPhones.tsx';
import { LineChoices } from './LineChoices.tsx';
import { LinesTable } from './LinesTable.tsx';
import type { OnReportingSearch } from './ReportingPanel.tsx';

type LinesSectionProps = { readonly page: ReportingPage; readonly search: ReportingSearch; readonly onSearch: OnReportingSearch };

/** More than that would be drawn and thrown away at every choice; the rest is one button away. */
const rowsAtOnce = 150;

/** The reporting status of every indicator, narrowed and ordered as the address says. */
export function LinesSection({ page: { lines, files }, search, onSearch }: LinesSectionProps) {
  const locale = useLocale();
  const { t, format } = locale;
  // A choice is shown at once; the rows follow when there is time.
  const request = useDeferredValue(search);
  const table = useMemo(() => reportingTable({ lines, ...files, locale }, request), [lines, files, locale, request]);
  const [asked, setAsked] = useState({ table, rows: rowsAtOnce });
  const limit = asked.table === table ? asked.rows : rowsAtOnce;
  const { message, save } = useCalendar();

  const sortBy = useCallback((key: ReportingSortKey) => onSearch((now) => ({ ...now, sort: nextSort(now.sort, key) })), [onSearch]);
  const choose = (filter: ReportingFilter, value: string): void => onSearch((now) => ({ ...now, [filter]: value === '' ? undefined : value }));
  const clear = (): void => onSearch(({ sort, show }) => ({ institution: undefined, sector: undefined, state: undefined, due: undefined, sort, show }));
  const saveLine = (id: string): void => {
    const line = lines.find((one) => one.id === id);
    if (line !== undefined) void save({ of: id, name: line.title, lines: [line], decisions: [] });
  };

  return (
    <div id="indicators" className="reporting__lines">
      <Section title={t('reporting.lines.title')} note={t(table.hasDue ? 'reporting.lines.note' : 'reporting.lines.noteAge')}>
        <LineChoices table={table} search={search} onChoose={choose} onSort={(sort) => onSearch((now) => ({ ...now, sort }))} onClear={clear} />
        <p className="reporting__count" role="status">
          {table.count}
        </p>
        {table.rows.length === 0 ? (
          <p className="muted">{t('reporting.lines.empty')}</p>
        ) : (
          <div className={phoneTable(table.rows.length, search)}>
            <LinesTable table={table} rows={table.rows.slice(0, limit)} onSort={sortBy} onCalendar={saveLine} />
          </div>
        )}
        <p role="status" className="calendar-button__status no-print">
          {message}
        </p>
        <LinesOnPhones total={table.rows.length} search={search} />
        {table.rows.length <= limit ? null : (
          <p className="reporting__more no-print">
            <span>{t('reporting.more.shown', { shown: format.number(limit, 0), total: format.number(table.rows.length, 0) })}</span>
            <button type="button" className="button" onClick={() => setAsked({ table, rows: limit + rowsAtOnce })}>
              {t('reporting.more.show', { count: format.number(Math.min(rowsAtOnce, table.rows.length - limit), 0) })}
            </button>
          </p>
        )}
      </Section>
    </div>
  );
}
