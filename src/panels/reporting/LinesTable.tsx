import { memo, type MouseEvent } from 'react';
import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { SortMark } from '#ui/SortMark.tsx';
import { idPlace, useFollowLinks, useIndicatorAddress } from '#url/plain-links.ts';
import { coverageSwatch } from '#view-models/coverage-bar.ts';
import type { ReportingLine } from '#view-models/reporting/reporting-line.ts';
import type { ReportingSortKey } from '#view-models/reporting/reporting-request.ts';
import type { ReportingColumn, ReportingTable } from '#view-models/reporting/reporting-table.ts';

type LinesTableProps = {
  readonly table: ReportingTable;
  /** The rows to draw: all of the table, or its beginning. */
  readonly rows: readonly ReportingLine[];
  readonly onSort: (key: ReportingSortKey) => void;
  /** Asks for the calendar file of one indicator. */
  readonly onCalendar: (id: string) => void;
};

/** One row for each indicator: who answers for it, its newest value, and where its next report stands. */
export function LinesTable({ table: { columns, hasDue }, rows, onSort, onCalendar }: LinesTableProps) {
  const { t, language } = useLocale();
  const address = useIndicatorAddress(language);
  const follow = useFollowLinks();
  const click = (event: MouseEvent<HTMLElement>): void => {
    const id = event.target instanceof Element ? event.target.closest('button[data-calendar]')?.getAttribute('data-calendar') : undefined;
    if (id === null || id === undefined) follow(event);
    else onCalendar(id);
  };
  return (
    // Clicks on the links and buttons inside come here; they themselves take focus and keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- one listener for the links of every row
    <table className="stacked reporting-lines" onClick={click}>
      <caption className="visually-hidden">{t('reporting.lines.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <Row key={line.id} line={line} hasDue={hasDue} address={address} />
        ))}
      </tbody>
    </table>
  );
}

type HeadProps = { readonly column: ReportingColumn; readonly onSort: (key: ReportingSortKey) => void };

function Head({ column: { id, label, direction }, onSort }: HeadProps) {
  return (
    <th scope="col" {...(direction === null ? {} : { 'aria-sort': direction })}>
      <button type="button" className="reporting-lines__sort no-print" onClick={() => onSort(id)}>
        {label}
        <SortMark direction={direction} />
      </button>
      {/* The head is repeated on every sheet, where a browser leaves the words of a button out. */}
      <span className="reporting-lines__printed" aria-hidden="true">
        {label}
      </span>
    </th>
  );
}

type RowProps = { readonly line: ReportingLine; readonly hasDue: boolean; readonly address: string };

/** Drawn again only when it says something else: a thousand of them are ordered and filtered. */
const Row = memo(function Row({ line, hasDue, address }: RowProps) {
  const { t } = useLocale();
  const { id, title, isTitleInEnglish, responsible, state, stateText, period, age, due, standing, standingText } = line;
  return (
    <tr>
      <th scope="row">
        <a href={address.replace(idPlace, id)} {...(isTitleInEnglish ? { lang: 'en' } : {})}>
          {title}
        </a>
      </th>
      <td>
        <span className="stacked__label">{t('reporting.column.institution')}: </span>
        {responsible.length === 0 ? t('reporting.nobody') : responsible.map(({ name }) => name).join('; ')}
      </td>
      <td>
        <span className="stacked__label">{t('reporting.column.age')}: </span>
        <span className="reporting-lines__state">
          <CoverageBar bar={coverageSwatch(state)} />
          {period === '' ? (
            stateText
          ) : (
            <span>
              {period} <span className="muted">{t('reporting.ageIn', { age })}</span>
              <span className="visually-hidden"> {stateText}</span>
            </span>
          )}
        </span>
      </td>
      {hasDue ? (
        <td>
          <span className="stacked__label">{t('reporting.column.due')}: </span>
          {due === null ? (
            <span className="muted">{t('reporting.due.unscheduled')}</span>
          ) : (
            <>
              {due.date} <span className="reporting__note">{t('reporting.forPeriod', { period: due.period })}</span>
              <button type="button" className="link-button reporting-lines__calendar no-print" data-calendar={id} aria-label={plainText(t('reporting.calendar.lineLabel', { title }))}>
                {t('reporting.calendar.line')}
              </button>
            </>
          )}
        </td>
      ) : null}
      {hasDue ? (
        <td className={standing.kind === 'late' ? 'strong' : undefined}>
          {standingText === '' ? null : <span className="stacked__label">{t('reporting.column.late')}: </span>}
          {standingText}
        </td>
      ) : null}
    </tr>
  );
});
