import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { Figure, FigureDrawing } from '../../figure/figure.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { type BreakdownSeries, breakdownSeries, dimensionName } from './breakdown-series.ts';
import { breakdownTable } from './breakdown-table.ts';
import { type Absence, absenceOf, absenceText, isRoundedApart, type ValuedCell, valuedCells, valueText } from './cell.ts';
import { type ChartSize, phoneChart, wideChart } from './chart-size.ts';
import { gapsOf } from './gap.ts';
import { gapSentences } from './gap-sentences.ts';
import { type ChartLine, lineDrawing } from './line-drawing.ts';
import { markForm } from './mark-shape.ts';
import { rowDrawing } from './row-drawing.ts';
import { sourceNames } from './source-names.ts';

/** Rows of the country by a dimension, with their sources. */
type BrokenDown = Pick<IndicatorByFile, 'dimensions' | 'sources'>;

/** One figure for each series that is published by a dimension; series never share a picture. */
export function breakdownFigures(reading: IndicatorReading, by: BrokenDown, dimension: string): readonly Figure[] {
  const all = breakdownSeries(reading, by, dimension);
  return all.map((series) => breakdownFigure(reading, by, { series, isNamed: all.length > 1 || !isHeadline(reading, series.series) }));
}

/** Whether this is the series the rest of the page is about; any other is named. */
export function isHeadline({ file }: IndicatorReading, id: string): boolean {
  return file.series.some((series) => series.id === id && series.role === 'headline');
}

type FigureInput = { readonly series: BreakdownSeries; readonly isNamed: boolean };

function breakdownFigure(reading: IndicatorReading, by: BrokenDown, { series, isNamed }: FigureInput): Figure {
  const { texts, locale } = reading;
  const words = { name: texts.title, dimension: dimensionName(reading, series.dimension), series: series.seriesText ?? series.series };
  const title = isNamed ? locale.t('breakdown.title.series', words) : locale.t('breakdown.title', words);
  const finding = gapSentences(reading, series);
  return {
    id: `${reading.file.indicator.id}-${series.dimension.toLowerCase()}-${series.series}`,
    title, finding,
    verdict: null,
    summary: [`${title}.`, ...finding].join(' '),
    wide: drawing(reading, series, wideChart),
    narrow: drawing(reading, series, phoneChart),
    table: breakdownTable(reading, series, title),
    sources: sourceNames(by.sources, series.groups.flatMap(({ cells }) => [...cells.values()].map(({ source }) => source)), locale),
    notes: notesOf(reading, series),
  };
}

/** A single period is drawn as marks on one axis, more as lines. */
function drawing(reading: IndicatorReading, series: BreakdownSeries, size: ChartSize): FigureDrawing {
  const { groups, total, periods, breaks } = series;
  const [only] = periods;
  if (periods.length === 1 && only !== undefined) {
    const cell = total?.cells.get(only);
    const rows = groups.map((group, index) => ({ name: group.name, cell: group.cells.get(only), form: markForm(index), look: 'own' as const }));
    const reference = total === null || cell === undefined || cell.value === null ? null : { name: total.name, cell: cell as ValuedCell };
    return rowDrawing({ reading, rows, reference, period: only }, size);
  }
  const lines = groups.map((group, index): ChartLine => ({ group, look: 'group', form: markForm(index), label: lineLabel(reading, series, group.name) }));
  const reference: readonly ChartLine[] = total === null ? [] : [{ group: total, look: 'reference', form: 'circle', label: lineLabel(reading, series, total.name) }];
  return lineDrawing({ reading, lines: [...lines, ...reference], periods, breaks, showsAbsences: true, hasStems: true }, size);
}

/** Name and last value; its period where it is not the newest of the picture. */
function lineLabel(reading: IndicatorReading, { periods }: BreakdownSeries, name: string): ChartLine['label'] {
  const { locale } = reading;
  return (last, isPhone) => {
    const value = valueText(last, reading);
    const said = last.period === periods.at(-1) ? value : locale.t('breakdown.valueAt', { value, time: locale.format.period(last.period) });
    return isPhone ? [name, said] : [`${name} ${said}`];
  };
}

function notesOf(reading: IndicatorReading, series: BreakdownSeries): readonly string[] {
  const { groups, periods, breaks, total } = series;
  const { t } = reading.locale;
  const cells = [...groups, ...(total === null ? [] : [total])].flatMap(valuedCells);
  const missing = new Set(groups.flatMap(({ cells: own }) => periods.map((period) => absenceOf(own.get(period)))));
  const signs = (['Q', 'M', 'O'] as const satisfies readonly Absence[]).filter((absence) => missing.has(absence)).map((absence) => absenceText(absence, reading));
  return [
    ...(signs.length === 0 ? [] : [t('breakdown.note.signs', { signs: signs.join('; ') })]),
    ...(cells.some(({ status }) => status !== 'A') ? [t('breakdown.note.hollow')] : []),
    ...(breaks.length > 0 ? [t('breakdown.note.break')] : []),
    ...(gapsOf(series).some(({ first, second }) => isRoundedApart(first.cell.value, second.cell.value, reading)) ? [t('breakdown.note.rounding')] : []),
  ];
}
