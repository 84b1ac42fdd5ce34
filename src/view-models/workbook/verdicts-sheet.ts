import type { Status } from '#model/status.ts';
import { columnsOf, type ColumnPlan } from './workbook-columns.ts';
import type { IndicatorContent } from './workbook-contents.ts';
import type { WorkbookCell, WorkbookRow, WorkbookTable } from './workbook-document.ts';
import { columnLetters, firstTableRow, workbookNames as name } from './workbook-names.ts';
import { inEach, said, type WorkbookSource } from './workbook-source.ts';
import { followingWords, indicatorCells, planTexts, reasonTexts, statusTexts } from './workbook-words.ts';
import type { VerdictEntry } from './verdict-entries.ts';
import { verdictFormulas } from './verdict-formulas.ts';
import type { Steps } from './verdict-steps.ts';

const plans: readonly ColumnPlan[] = [
  { id: 'indicator', look: 'long', width: 36, each: true },
  { id: 'plan', look: 'text', width: 24, each: true },
  { id: 'unit', look: 'text', width: 14, each: true },
  { id: 'rule', look: 'text', width: 20, each: true },
  { id: 'direction', look: 'exact', width: 11 },
  { id: 'startTime', look: 'time', width: 11 },
  { id: 'startValue', look: 'value', width: 13 },
  { id: 'targetTime', look: 'time', width: 11 },
  { id: 'targetValue', look: 'value', width: 13 },
  { id: 'lower', look: 'value', width: 11 },
  { id: 'upper', look: 'value', width: 11 },
  { id: 'time', look: 'time', width: 11 },
  { id: 'value', head: 'latestValue', look: 'value', width: 13 },
  { id: 'path', look: 'text', width: 20, each: true },
  { id: 'expected', look: 'value', width: 13 },
  { id: 'expectedShare', look: 'share', width: 12 },
  { id: 'achieved', look: 'share', width: 12 },
  { id: 'ratio', look: 'share', width: 12 },
  { id: 'margin', look: 'value', width: 12 },
  { id: 'status', look: 'text', width: 23, each: true },
  { id: 'reason', look: 'text', width: 22, each: true },
  { id: 'known', look: 'text', width: 23, each: true },
  { id: 'note', look: 'long', width: 34, each: true },
  ...working('exact', 11, ['counted', 'precision', 'noise', 'lag', 'interval', 'limitLower', 'limitUpper', 'cumulative', 'breakFrom', 'breakBefore']),
  ...working('exact', 11, ['hasTarget', 'free', 'from', 'before', 'countAll', 'countAfter', 'countRun', 'lastIn', 'firstLate', 'done']),
  ...working('exact', 11, ['tiny', 'scaleStart', 'scaleTarget', 'scaleValue', 'held', 'met']),
  ...working('exact', 11, ['knotTime', 'knotValue', 'nextTime', 'nextValue', 'share', 'scaleExpected', 'isFinal']),
  ...working('code', 16, ['inFlight', 'reasonCode', 'statusCode', 'knownCode', 'published']),
  ...working('code', 30, ['series', 'key']),
];

function working(look: 'exact' | 'code', width: number, ids: readonly ColumnPlan['id'][]): readonly ColumnPlan[] {
  return ids.map((id) => ({ id, look, width, isWorking: true }));
}

/** One row a verdict: the figures, each step of the calculation, and the class as a formula of them. */
export function verdictsSheet(source: WorkbookSource, sheetName: string, contents: readonly IndicatorContent[]): WorkbookTable {
  const columns = columnsOf(source, plans);
  const letters = new Map<string, string>(columns.map(({ id }, index) => [id, columnLetters(index)]));
  const entries = contents.flatMap((content) => content.verdicts.map((entry) => ({ content, entry })));
  const first = firstTableRow(source.locales.length);
  const rows = entries.map(({ content, entry }, index): WorkbookRow => {
    const at = (id: string): string => `$${letters.get(id) ?? ''}${first + index}`;
    const cells = { ...wordCells(source, content, entry), ...(entry.steps === null ? fixedCells(source, entry) : liveCells(source, entry, entry.steps, at)) };
    return { cells, decimals: content.indicator.file.indicator.decimals, isStruck: false };
  });
  return {
    kind: 'table',
    id: 'verdicts',
    name: sheetName,
    columns,
    rows,
    tones: [{ columns: ['status', 'status2'], code: 'statusCode' }, { columns: ['known', 'known2'], code: 'knownCode' }],
    ranges: [
      { name: name.verdictKey, column: 'key' },
      { name: name.verdictStatus, column: 'statusCode' },
      { name: name.verdictReason, column: 'reasonCode' },
      { name: name.verdictCounted, column: 'counted' },
      { name: name.verdictPublished, column: 'published' },
    ],
    frozen: 1,
  };
}

type Cells = Readonly<Record<string, WorkbookCell>>;

/** What is named and set, the same with and without formulas. */
function wordCells(source: WorkbookSource, { indicator }: IndicatorContent, { key, verdict, series, inputs, isCounted, fixedBecause }: VerdictEntry): Cells {
  const { type, path, direction } = inputs;
  const isDirected = type === 'change' || type === 'threshold';
  return {
    ...indicatorCells(indicator),
    ...inEach('plan', planTexts(source, verdict)),
    ...inEach('unit', indicator.texts.map(({ unit }) => unit.title)),
    ...inEach('rule', said(source, (t) => t(`workbook.rule.${type}`))),
    ...(type === 'change' ? inEach('path', said(source, (t) => t(`indicator.path.${path}`))) : {}),
    ...(fixedBecause === null ? {} : inEach('note', said(source, (t) => t(`workbook.fixed.${fixedBecause}`)))),
    direction: isDirected ? direction : null,
    counted: Number(isCounted),
    published: verdict.status,
    series: seriesKey(indicator.file.indicator.id, series),
    key,
  };
}

/** A series of an indicator as the sheets name it to each other. */
export const seriesKey = (indicator: string, series: string): string => `${indicator}|${series}`;

function liveCells(source: WorkbookSource, { inputs, verdict }: VerdictEntry, steps: Steps, at: (id: string) => string): Cells {
  const cached: Readonly<Record<string, string | number | null>> = { ...steps, ...commitments(inputs) };
  const formulas = Object.entries(verdictFormulas(inputs, at)).map(([id, formula]) => [id, { formula, cached: cached[id] ?? '' }] as const);
  const { lastKnown } = verdict.assessment;
  return {
    ...settings(inputs),
    ...Object.fromEntries(formulas),
    ...wordsOf(source, verdict.assessment, lastKnown?.status ?? null, at),
  };
}

type Judged = { readonly status: Status; readonly reason: Parameters<typeof reasonTexts>[1] | null };

function wordsOf(source: WorkbookSource, { status, reason }: Judged, known: Status | null, at: ((id: string) => string) | null): Cells {
  const none = source.locales.map(() => '');
  return {
    ...followingWords('status', at?.('statusCode') ?? null, statusTexts(source, status), 'status'),
    ...followingWords('reason', at?.('reasonCode') ?? null, reason === null ? none : reasonTexts(source, reason), 'reason'),
    ...(at !== null || known !== null ? followingWords('known', at?.('knownCode') ?? null, known === null ? none : statusTexts(source, known), 'status') : {}),
  };
}

function commitments({ startTime, startValue, targetTime, targetValue, lower, upper }: VerdictEntry['inputs']) {
  return { startTime, startValue, targetTime, targetValue, lower, upper };
}

/** Numbers that the rules take from the indicator; empty where a rule does not ask for them. */
function settings({ type, precision, noise, lag, interval, limitLower, limitUpper, isCumulative, breakFrom, breakBefore }: VerdictEntry['inputs']): Cells {
  if (type === 'deliverable') return {};
  return { precision, noise, lag, interval, limitLower, limitUpper, cumulative: Number(isCumulative), breakFrom, breakBefore };
}

/** The published numbers, as far as they may be passed on. */
function fixedCells(source: WorkbookSource, { verdict, inputs, fixedBecause }: VerdictEntry): Cells {
  const { assessment, arithmetic } = verdict;
  const isPrinted = fixedBecause !== 'terms' || inputs.observations.some(({ time }) => Math.abs(time - (arithmetic.latest?.time ?? 0)) < 1e-9);
  return {
    ...commitments(inputs),
    ...(isPrinted ? { time: arithmetic.latest?.time ?? null, value: arithmetic.latest?.value ?? null } : {}),
    ...(isPrinted ? { expected: assessment.expectedValue, margin: assessment.margin } : {}),
    expectedShare: assessment.expectedShare,
    achieved: assessment.achieved,
    ratio: assessment.ratio,
    ...wordsOf(source, assessment, assessment.lastKnown?.status ?? null, null),
    reasonCode: assessment.reason,
    statusCode: assessment.status,
    knownCode: assessment.lastKnown?.status ?? null,
  };
}
