import { tinyShare } from '#domain/progress/tolerance.ts';
import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import { decimalTime } from '#model/time.ts';
import { reasons, statuses } from '#model/status.ts';
import type { CellLook, WorkbookCell, WorkbookLine, WorkbookPage } from './workbook-document.ts';
import { reasonWords, statusWords, workbookNames as name } from './workbook-names.ts';
import { said, type WorkbookSource } from './workbook-source.ts';
import { reasonTexts, statusTexts } from './workbook-words.ts';

const rules = [
  { id: 'asOf', format: 'time' },
  { id: 'onTrack', format: 'share' },
  { id: 'behind', format: 'share' },
  { id: 'earlyGuard', format: 'share' },
  { id: 'tooOldYears', format: 'exact' },
  { id: 'tooOldPeriods', format: 'exact' },
  { id: 'overdueYears', format: 'exact' },
  { id: 'tiny', format: 'exact' },
] as const satisfies readonly { readonly id: string; readonly format: CellLook }[];

/** The numbers of the method as named cells, and the words of every status and reason by their codes. */
export function rulesSheet(source: WorkbookSource, sheetName: string): WorkbookPage {
  const values: Readonly<Record<(typeof rules)[number]['id'], number>> = {
    ...trajectoryMethod,
    asOf: decimalTime(source.manifest.asOf) ?? 0,
    tiny: tinyShare,
  };
  const heading = (cells: readonly string[]): WorkbookLine => ({ look: 'heading', cells, format: 'text', name: null, tone: null });
  const fact = (texts: readonly string[], value: WorkbookCell, format: CellLook, named: string | null = null, tone: string | null = null): WorkbookLine => ({ look: 'fact', cells: [...texts, value], format, name: named, tone });
  const numbers = rules.map(({ id, format }) => fact(said(source, (t) => t(`workbook.ruleOf.${id}`)), values[id], format, name[id]));
  const words = statuses.map((status) => fact(statusTexts(source, status), status, 'code', null, status));
  const whys = reasons.map((reason) => fact(reasonTexts(source, reason), reason, 'code'));
  const lines = [
    heading(said(source, (t) => t('workbook.rules.numbers'))),
    ...numbers,
    heading(said(source, (t) => t('workbook.rules.statuses'))),
    ...words,
    heading(said(source, (t) => t('workbook.rules.reasons'))),
    ...whys,
  ];
  const count = source.locales.length;
  const statusFrom = numbers.length + 2;
  const reasonFrom = statusFrom + words.length + 1;
  const range = (named: string, column: number, from: number, length: number) => ({ name: named, column, from, to: from + length - 1 });
  return {
    kind: 'page',
    id: 'rules',
    name: sheetName,
    widths: [...source.locales.map(() => 72), 24],
    lines,
    ranges: [
      range(name.statusCodes, count, statusFrom, words.length),
      range(name.reasonCodes, count, reasonFrom, whys.length),
      ...source.locales.flatMap((_locale, language) => [range(statusWords(language), language, statusFrom, words.length), range(reasonWords(language), language, reasonFrom, whys.length)]),
    ],
  };
}

