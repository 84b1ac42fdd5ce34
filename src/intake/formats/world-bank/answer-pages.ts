import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { JsonNode } from '../json/json-cursor.ts';
import { memberOf, textOfNode } from '../json/json-node.ts';
import type { ForeignPlace } from '#model/import-finding.ts';

/** One page of an answer: what its header says, and what it holds. */
export type AnswerPage = {
  readonly place: ForeignPlace;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly lastUpdated: string;
  /** Number of rows in the page. */
  rows: number;
  /** The indicator of the first row: pages of one question share it. */
  indicator: string;
};

/** The header of a page. Numbers are written as numbers or as texts; what is missing is NaN. */
export function answerPage(header: JsonNode, place: ForeignPlace): AnswerPage {
  const numberAt = (name: string): number => Number(textOfNode(memberOf(header, name)) || Number.NaN);
  return { place, page: numberAt('page'), pages: numberAt('pages'), total: numberAt('total'), lastUpdated: textOfNode(memberOf(header, 'lastupdated')), rows: 0, indicator: '' };
}

/** What the pages say of each other: pages that are missing, and totals that differ from the rows. */
export function pageFindings(pages: readonly AnswerPage[]): readonly ImportFinding[] {
  const questions = new Map<string, AnswerPage[]>();
  for (const page of pages) {
    const question = JSON.stringify([page.indicator, page.pages, page.total]);
    questions.set(question, [...(questions.get(question) ?? []), page]);
  }
  return [...questions.values()].flatMap((together) => [...missingPages(together), ...differingTotal(together)]);
}

const mostPages = 10_000;

function missingNumbers(together: readonly AnswerPage[]): readonly number[] {
  const pages = together[0]?.pages ?? Number.NaN;
  if (!(pages > 1 && pages <= mostPages)) return [];
  const there = new Set(together.map(({ page }) => page));
  return Array.from({ length: pages }, (_, index) => index + 1).filter((page) => !there.has(page));
}

function* missingPages(together: readonly AnswerPage[]): Generator<ImportFinding> {
  const [first] = together;
  const missing = missingNumbers(together);
  if (first === undefined || missing.length === 0) return;
  const value = missing.length > 20 ? `${missing.slice(0, 20).join(', ')} …` : missing.join(', ');
  yield foreignFinding('missing-pages', {
    severity: 'warning', place: first.place, value, names: { pages: String(first.pages), missing: value, indicator: first.indicator },
    message: `The answer has ${first.pages} pages; missing here: ${value}.`, mend: 'Ask for the other pages too, or for all rows at once with a larger per_page.',
  });
}

function* differingTotal(together: readonly AnswerPage[]): Generator<ImportFinding> {
  const [first] = together;
  const rows = together.reduce((sum, page) => sum + page.rows, 0);
  if (first === undefined || Number.isNaN(first.total) || first.total === rows || missingNumbers(together).length > 0) return;
  yield foreignFinding('total-differs', {
    severity: 'warning', place: first.place, value: String(first.total), names: { total: String(first.total), rows: String(rows), indicator: first.indicator },
    message: `The answer says that it has ${first.total} rows, but ${rows} are in the file.`, mend: 'Ask for the data again, if rows are missed; somebody may have shortened the file.',
  });
}
