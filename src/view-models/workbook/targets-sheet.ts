import { columnsOf, type ColumnPlan } from './workbook-columns.ts';
import type { IndicatorContent } from './workbook-contents.ts';
import type { WorkbookCell, WorkbookRow, WorkbookTable } from './workbook-document.ts';
import { workbookNames as name } from './workbook-names.ts';
import { sourceCell } from './observations-sheet.ts';
import { mayBePrinted, type VerdictEntry } from './verdict-entries.ts';
import { inEach, said, type WorkbookSource } from './workbook-source.ts';
import { indicatorCells, planTexts } from './workbook-words.ts';
import { decimalTime } from '#model/time.ts';

const plans: readonly ColumnPlan[] = [
  { id: 'indicator', look: 'long', width: 36, each: true },
  { id: 'plan', look: 'text', width: 24, each: true },
  { id: 'kind', look: 'text', width: 20, each: true },
  { id: 'evidence', look: 'text', width: 18, each: true },
  { id: 'point', look: 'text', width: 20, each: true },
  { id: 'pointTime', look: 'time', width: 11 },
  { id: 'pointValue', look: 'value', width: 14 },
  { id: 'lower', look: 'value', width: 11 },
  { id: 'upper', look: 'value', width: 11 },
  { id: 'unit', look: 'text', width: 14, each: true },
  { id: 'path', look: 'text', width: 20, each: true },
  { id: 'wording', look: 'long', width: 46, each: true },
  { id: 'since', look: 'text', width: 11 },
  { id: 'source', look: 'long', width: 40 },
  { id: 'key', look: 'code', width: 40, isWorking: true },
];

/** One row a point of a path: where a verdict starts, the corners it passes, its target; then targets that are replaced or not judged. */
export function targetsSheet(source: WorkbookSource, sheetName: string, contents: readonly IndicatorContent[]): WorkbookTable {
  return {
    kind: 'table',
    id: 'targets',
    name: sheetName,
    columns: columnsOf(source, plans),
    rows: contents.flatMap((content) => [...content.verdicts.flatMap((entry) => pointsOf(source, content, entry)), ...otherTargets(source, content)]),
    tones: [],
    ranges: [
      { name: name.pointKey, column: 'key' },
      { name: name.pointTime, column: 'pointTime' },
      { name: name.pointValue, column: 'pointValue' },
      { name: name.pointLower, column: 'lower' },
      { name: name.pointUpper, column: 'upper' },
    ],
    frozen: 1,
  };
}

type Target = IndicatorContent['indicator']['file']['targets'][number];
type Point = { readonly word: 'baseline' | 'milestone' | 'target' | 'replaced'; readonly cells: Readonly<Record<string, WorkbookCell>>; readonly sources: readonly string[] };

function pointsOf(source: WorkbookSource, content: IndicatorContent, { key, verdict, inputs }: VerdictEntry): readonly WorkbookRow[] {
  const { file } = content.indicator;
  const target = file.targets.find(({ id }) => id === verdict.target);
  if (target === undefined) return [];
  const near = (written: string, time: number | null): boolean => time !== null && Math.abs((decimalTime(written) ?? 0) - time) < 1e-9;
  const baseline = file.baselines.find(({ time }) => near(time, inputs.startTime));
  const points: readonly Point[] = [
    ...(inputs.startTime === null || inputs.startValue === null
      ? []
      : [{ word: 'baseline' as const, cells: { pointTime: inputs.startTime, pointValue: inputs.startValue, since: baseline?.since ?? null }, sources: baseline?.sources ?? [] }]),
    ...inputs.milestones.map(({ time, value }) => ({ word: 'milestone' as const, cells: { pointTime: time, pointValue: value }, sources: [...file.milestones, ...file.targets].find((entry) => near(entry.time, time))?.sources ?? [] })),
    { word: 'target', cells: { pointTime: inputs.targetTime, pointValue: inputs.targetValue, lower: inputs.lower, upper: inputs.upper, since: target.since, ...wording(content, target) }, sources: target.sources },
  ];
  const path = inputs.type === 'change' ? inEach('path', said(source, (t) => t(`indicator.path.${inputs.path}`))) : {};
  return points.map((point) => row(source, content, target, { ...point, cells: { ...point.cells, ...path, key: `${key}|${point.word}` } }));
}

/** Targets without a verdict here: replaced ones, and those of context figures and of other plans. */
function otherTargets(source: WorkbookSource, content: IndicatorContent): readonly WorkbookRow[] {
  const { file } = content.indicator;
  const judged = new Set(content.verdicts.map(({ verdict }) => verdict.target));
  const others = file.targets.filter(({ id, plan, sources }) => !judged.has(id) && mayBePrinted(sources, file) && (source.request.plan === null || plan === source.request.plan));
  return others.map((target) => {
    const cells = { pointTime: decimalTime(target.time), pointValue: target.value, lower: target.range?.lower ?? null, upper: target.range?.upper ?? null, since: target.since, ...wording(content, target) };
    return row(source, content, target, { word: target.replaced ? 'replaced' : 'target', cells, sources: target.sources });
  });
}

function wording({ indicator }: IndicatorContent, { id }: Target): Readonly<Record<string, WorkbookCell>> {
  return inEach('wording', indicator.texts.map(({ targets }) => targets[id] ?? null));
}

function row(source: WorkbookSource, { indicator }: IndicatorContent, target: Target, { word, cells, sources }: Point): WorkbookRow {
  const { file, texts } = indicator;
  return {
    cells: {
      ...indicatorCells(indicator),
      ...inEach('plan', planTexts(source, target)),
      ...inEach('kind', said(source, (t) => t(`word.kind.${target.kind}`))),
      ...inEach('evidence', said(source, (t) => t(`word.evidence.${target.evidence}`).trim())),
      ...inEach('point', said(source, (t) => t(`workbook.point.${word}`))),
      ...inEach('unit', texts.map(({ unit }) => unit.title)),
      ...cells,
      source: sources.length === 1 ? sourceCell(file, sources[0] ?? '') : titles(file, sources),
    },
    decimals: file.indicator.decimals,
    isStruck: word === 'replaced',
  };
}

function titles(file: IndicatorContent['indicator']['file'], sources: readonly string[]): string | null {
  return sources.length === 0 ? null : sources.map((id) => file.sources.find((source) => source.id === id)?.title ?? id).join('; ');
}

