import type { CaseSpec } from './case-spec.ts';
import { observationHeader } from './observation-line.ts';
import { mainRows, sheetOf, surveyRows } from './observation-sheet.ts';
import type { DemonstrationSize } from './size.ts';

/** The rows of one indicator; a survey is a second series beside the main one. */
export type ObservationFile = { readonly csv: string; readonly hasSurvey: boolean };

/**
 * The observation files of all cases, in their order. Together they hold indicators × areas × breakdowns × years rows: what the
 * designed cases leave out, because theirs are few on purpose, the made-up ones hold as a second series.
 */
export function observationFiles(cases: readonly CaseSpec[], size: DemonstrationSize): readonly ObservationFile[] {
  const main = cases.map((spec) => {
    const sheet = sheetOf(spec, size);
    const rows = mainRows(sheet);
    return { sheet, count: rows.length, text: joined([observationHeader(sheet.breakdowns), ...rows]) };
  });
  const asked = size.indicators * size.areas * size.disaggregations * (size.years[1] - size.years[0] + 1);
  let open = asked - main.reduce((sum, { count }) => sum + count, 0);
  let fillers = cases.filter(({ isFiller }) => isFiller).length;
  return main.map(({ sheet, text }) => {
    if (sheet.spec.isFiller !== true) return { csv: text, hasSurvey: false };
    const rows = surveyRows(sheet, shareOf(open, fillers));
    open -= rows.length;
    fillers -= 1;
    return { csv: text + joined(rows), hasSurvey: rows.length > 0 };
  });
}

function shareOf(open: number, fillers: number): number {
  return Math.max(0, Math.ceil(open / fillers));
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
