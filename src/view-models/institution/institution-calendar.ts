import type { Locale } from '#i18n/locale.ts';
import type { DueDecision } from '../reporting/calendar.ts';
import { type ReportingFiles, type ReportingLine, reportingLines } from '../reporting/reporting-line.ts';
import type { DecisionRow } from './decisions-of.ts';

/** What is due of an institution on a day: the next reports of its indicators and its open decisions. */
export type InstitutionCalendar = {
  readonly of: string;
  readonly name: string;
  readonly lines: readonly ReportingLine[];
  readonly decisions: readonly DueDecision[];
};

type Input = ReportingFiles & { readonly id: string; readonly name: string; readonly decisions: readonly DecisionRow[] };

/** null where no due day and no deadline is published. `overview` holds its own indicators only. */
export function institutionCalendar({ id, name, overview, texts, decisions }: Input, locale: Locale): InstitutionCalendar | null {
  const lines = reportingLines({ overview, texts }, locale).filter(({ due }) => due !== null);
  const due = decisions.flatMap(({ id: decision, reviewId, text, due: day, isOpen, state }): readonly DueDecision[] =>
    isOpen && day !== null ? [{ id: decision, review: reviewId, text, due: day, state }] : [],
  );
  return lines.length + due.length === 0 ? null : { of: id, name, lines, decisions: due };
}
