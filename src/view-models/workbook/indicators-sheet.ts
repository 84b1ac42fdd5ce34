import { columnsOf, type ColumnPlan } from './workbook-columns.ts';
import type { IndicatorContent } from './workbook-contents.ts';
import type { WorkbookCell, WorkbookRow, WorkbookTable } from './workbook-document.ts';
import { columnLetters, firstTableRow, statusWords, reasonWords, workbookNames as name } from './workbook-names.ts';
import { periodCell, rowKey } from './observations-sheet.ts';
import { inEach, said, type WorkbookSource } from './workbook-source.ts';
import { indicatorAddress, indicatorCells, planTexts, reasonTexts, statusTexts } from './workbook-words.ts';

const plans: readonly ColumnPlan[] = [
  { id: 'id', look: 'code', width: 26 },
  { id: 'indicator', look: 'long', width: 44, each: true },
  { id: 'unit', look: 'text', width: 16, each: true },
  { id: 'programme', look: 'long', width: 32, each: true },
  { id: 'institution', look: 'long', width: 34, each: true },
  { id: 'better', look: 'text', width: 16, each: true },
  { id: 'latestPeriod', look: 'year', width: 12 },
  { id: 'latestValue', look: 'value', width: 14 },
  { id: 'plan', look: 'text', width: 24, each: true },
  { id: 'status', look: 'text', width: 23, each: true },
  { id: 'reason', look: 'text', width: 22, each: true },
  { id: 'confidence', look: 'text', width: 11 },
  { id: 'definition', look: 'long', width: 60, each: true },
  { id: 'key', look: 'code', width: 40, isWorking: true },
  { id: 'statusCode', look: 'code', width: 16, isWorking: true },
];

/** One row an indicator, in the order of the request. */
export function indicatorsSheet(source: WorkbookSource, sheetName: string, contents: readonly IndicatorContent[]): WorkbookTable {
  const columns = columnsOf(source, plans);
  const letters = new Map<string, string>(columns.map(({ id }, index) => [id, columnLetters(index)]));
  const first = firstTableRow(source.locales.length);
  return {
    kind: 'table',
    id: 'indicators',
    name: sheetName,
    columns,
    rows: contents.map((content, index) => rowOf(source, content, (id) => `$${letters.get(id) ?? ''}${first + index}`)),
    tones: [{ columns: ['status', 'status2'], code: 'statusCode' }],
    ranges: [],
    frozen: 2,
  };
}

function rowOf(source: WorkbookSource, content: IndicatorContent, at: (id: string) => string): WorkbookRow {
  const { file, texts } = content.indicator;
  const { id, direction, decimals } = file.indicator;
  const address = indicatorAddress(source, id);
  const programmes = file.indicator.placement.filter((place) => source.overview.framework.some((item) => item.id === place.in && item.kind === 'programme'));
  const bodies = source.overview.indicators.find((one) => one.id === id)?.responsible ?? [];
  return {
    cells: {
      id: address === null ? id : { text: id, address },
      ...indicatorCells(content.indicator),
      ...inEach('unit', texts.map(({ unit }) => unit.title)),
      ...inEach('programme', source.texts.map(({ framework }) => programmes.map((place) => framework[place.in]?.title ?? place.in).join('; '))),
      ...inEach('institution', source.texts.map(({ institutions }) => bodies.map((body) => institutions[body]?.title ?? body).join('; '))),
      ...inEach('better', said(source, (t) => t(`indicator.direction.${direction}`))),
      ...latestCells(content),
      ...statusCells(source, content, at),
      confidence: file.confidence,
      ...inEach('definition', texts.map(({ definition }) => definition)),
    },
    decimals,
    isStruck: false,
  };
}

/** The latest value, read from its row among the observations; left out with it. */
function latestCells({ indicator, observations }: IndicatorContent): Readonly<Record<string, WorkbookCell>> {
  const { latest, indicator: described } = indicator.file;
  const row = latest === null ? undefined : observations.find((entry) => entry.row[0] === latest.time && entry.row[1] === latest.value);
  if (row === undefined || latest === null) return {};
  const formula = `INDEX(${name.observedValue},MATCH("${rowKey(described.id, row.series, row.row[0])}",${name.observedRow},0))`;
  return { latestPeriod: periodCell(latest.time), latestValue: { formula, cached: latest.value } };
}

/** The status of the one verdict that is counted, read from the sheet of verdicts. */
function statusCells(source: WorkbookSource, { verdicts }: IndicatorContent, at: (id: string) => string): Readonly<Record<string, WorkbookCell>> {
  const entry = verdicts.find(({ isCounted }) => isCounted);
  if (entry === undefined) return inEach('status', said(source, (t) => t('workbook.noVerdict')));
  const { status, reason } = entry.verdict.assessment;
  const found = (range: string): string => `INDEX(${range},MATCH(${at('key')},${name.verdictKey},0))`;
  const statuses = statusTexts(source, status).map((cached, language) => ({ formula: `INDEX(${statusWords(language)},MATCH(${at('statusCode')},${name.statusCodes},0))`, cached }));
  const why = found(name.verdictReason);
  const reasons = source.locales.map((_locale, language) => ({
    formula: `IF(${why}="","",INDEX(${reasonWords(language)},MATCH(${why},${name.reasonCodes},0)))`,
    cached: reason === null ? '' : (reasonTexts(source, reason)[language] ?? ''),
  }));
  const each = (id: string, cells: readonly WorkbookCell[]) => Object.fromEntries(cells.map((cell, language) => [language === 0 ? id : `${id}2`, cell]));
  return {
    ...inEach('plan', planTexts(source, entry.verdict)),
    ...each('status', statuses),
    ...each('reason', reasons),
    key: entry.key,
    statusCode: { formula: found(name.verdictStatus), cached: status },
  };
}
