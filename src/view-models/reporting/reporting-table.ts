import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { recentFromYear } from '../coverage-bar.ts';
import { shortName } from '../home/names.ts';
import type { ReportingLine } from './reporting-line.ts';
import { sortedLines } from './reporting-order.ts';
import { type ReportingFilter, reportingFilters, type ReportingRequest, type ReportingSortKey, reportingSortKey } from './reporting-request.ts';

export type ReportingChoice = { readonly value: string; readonly label: string };
export type ReportingColumn = { readonly id: ReportingSortKey; readonly label: string; readonly direction: 'ascending' | 'descending' | null };

export type ReportingTable = {
  /** '12 of 83 indicators'. */
  readonly count: string;
  readonly rows: readonly ReportingLine[];
  readonly columns: readonly ReportingColumn[];
  readonly filters: readonly { readonly id: ReportingFilter; readonly label: string; readonly chosen: string; readonly choices: readonly ReportingChoice[] }[];
  /** Whether due days are published at all; without, the columns about them say nothing. */
  readonly hasDue: boolean;
  readonly isNarrowed: boolean;
};

type ReportingTableInput = {
  readonly lines: readonly ReportingLine[];
  readonly overview: Pick<OverviewFile, 'institutions' | 'framework' | 'asOf'>;
  readonly texts: Pick<TextsFile, 'institutions' | 'framework'>;
  readonly locale: Locale;
};

/** The rows a reader asks for, in the order asked for; a filter whose value the dataset does not know shows everything. */
export function reportingTable({ lines, overview, texts, locale }: ReportingTableInput, request: ReportingRequest): ReportingTable {
  const { t, format } = locale;
  const hasDue = lines.some(({ due }) => due !== null);
  const chosen = chosenValues(lines, request);
  const active = reportingFilters.filter((filter) => chosen[filter] !== '');
  const failed = (line: ReportingLine): readonly ReportingFilter[] => active.filter((filter) => !valuesOf(line, filter).includes(chosen[filter]));
  const rows = sortedLines(lines.filter((line) => failed(line).length === 0), request.sort);
  const values = { t, labelsOf: labels(overview, texts, locale) };
  return {
    count: rows.length === lines.length ? t('reporting.count', { count: lines.length, number: format.number(lines.length, 0) }) : t('reporting.countOf', { count: format.number(rows.length, 0), of: format.number(lines.length, 0) }),
    rows,
    columns: columnsOf(request, hasDue, locale),
    filters: reportingFilters
      .filter((filter) => filter !== 'due' || hasDue)
      .map((filter) => {
        // What another choice in this filter would show: everything that fits the other filters.
        const fitting = lines.filter((line) => failed(line).every((other) => other === filter));
        const choices = values.labelsOf[filter]
          .filter(({ value }) => lines.some((line) => valuesOf(line, filter).includes(value)))
          .map(({ value, label }) => {
            const count = fitting.filter((line) => valuesOf(line, filter).includes(value)).length;
            return { value, label: t('reporting.choice', { label, count: format.number(count, 0) }) };
          });
        return { id: filter, label: t(`reporting.filter.${filter}`), chosen: chosen[filter], choices: [{ value: '', label: t(`reporting.all.${filter}`) }, ...choices] };
      })
      .filter(({ choices }) => choices.length > 1),
    hasDue,
    isNarrowed: active.length > 0,
  };
}

function valuesOf({ responsible, sectors, state, standing }: ReportingLine, filter: ReportingFilter): readonly string[] {
  if (filter === 'institution') return responsible.map(({ id }) => id);
  if (filter === 'sector') return sectors;
  return filter === 'state' ? [state] : [standing.kind];
}

function chosenValues(lines: readonly ReportingLine[], request: ReportingRequest): Readonly<Record<ReportingFilter, string>> {
  const chosen = (filter: ReportingFilter): string => {
    const value = request[filter] ?? '';
    return lines.some((line) => valuesOf(line, filter).includes(value)) || isFixed(filter) ? value : '';
  };
  return { institution: chosen('institution'), sector: chosen('sector'), state: chosen('state'), due: chosen('due') };
}

/** Filters whose values are known without the dataset: 'late' shows nothing where nothing is late. */
function isFixed(filter: ReportingFilter): boolean {
  return filter === 'state' || filter === 'due';
}

function labels({ institutions, framework, asOf }: ReportingTableInput['overview'], texts: ReportingTableInput['texts'], { t }: Locale): Readonly<Record<ReportingFilter, readonly ReportingChoice[]>> {
  return {
    institution: institutions.map(({ id }) => ({ value: id, label: shortName(texts.institutions, id) })),
    sector: framework.filter(({ kind }) => kind === 'sector').map(({ id }) => ({ value: id, label: shortName(texts.framework, id) })),
    state: [
      { value: 'recent', label: t('home.coverage.recent', { year: recentFromYear(asOf) }) },
      { value: 'older', label: t('home.coverage.older') },
      { value: 'none', label: t('home.coverage.none') },
    ],
    due: (['late', 'ahead', 'unscheduled'] as const).map((value) => ({ value, label: t(`reporting.due.${value}`) })),
  };
}

function columnsOf({ sort }: ReportingRequest, hasDue: boolean, { t }: Locale): readonly ReportingColumn[] {
  const keys: readonly ReportingSortKey[] = hasDue ? ['name', 'institution', 'age', 'due', 'late'] : ['name', 'institution', 'age'];
  const isTurned = sort.startsWith('-');
  return keys.map((id) => {
    // The natural order of lateness is the most overdue first.
    const isDescending = id === 'late' ? !isTurned : isTurned;
    return { id, label: t(`reporting.column.${id}`), direction: reportingSortKey(sort) !== id ? null : isDescending ? 'descending' : 'ascending' };
  });
}
