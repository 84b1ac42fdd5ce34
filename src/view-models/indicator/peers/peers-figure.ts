import type { IndicatorByFile } from '#model/indicator-file.ts';
import { compareNames } from '#i18n/name-order.ts';
import type { Figure, FigureDrawing } from '../../figure/figure.ts';
import { type Group, isRoundedApart, valuedCells, valueText } from '../breakdown/cell.ts';
import { isHeadline } from '../breakdown/breakdown-figure.ts';
import { type ChartSize, phoneChart, wideChart } from '../breakdown/chart-size.ts';
import { type ChartLine, lineDrawing } from '../breakdown/line-drawing.ts';
import { rowDrawing } from '../breakdown/row-drawing.ts';
import { sourceNames } from '../breakdown/source-names.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { comparisonOf, comparisonSentences } from './comparison.ts';
import { type Neighbourhood, neighbourhoods } from './neighbours.ts';
import { inOrder, type PeerOrder, peersTable } from './peers-table.ts';

/** One figure for each series that neighbours have values of. */
export function peersFigures(reading: IndicatorReading, by: IndicatorByFile, order: PeerOrder): readonly Figure[] {
  const all = neighbourhoods(reading, by);
  return all.map((among) => peersFigure(reading, by, { among, order, isNamed: all.length > 1 || !isHeadline(reading, among.series) }));
}

type FigureInput = { readonly among: Neighbourhood; readonly order: PeerOrder; readonly isNamed: boolean };

function peersFigure(reading: IndicatorReading, by: IndicatorByFile, { among, order, isNamed }: FigureInput): Figure {
  const { texts, locale, file } = reading;
  const { t } = locale;
  const words = { name: texts.title, country: among.own.name, series: among.seriesText ?? among.series };
  const title = isNamed ? t('breakdown.peers.titleSeries', words) : t('breakdown.peers.caption', words);
  const comparison = comparisonOf(among);
  const finding = comparisonSentences(reading, among, comparison);
  const byName = [among.own, ...among.neighbours].toSorted((a, b) => compareNames(a.name, b.name));
  const countries = inOrder(byName, comparison, order);
  const drawing = (size: ChartSize): FigureDrawing => pictureOf(reading, { among, countries }, size);
  const cells = countries.flatMap(valuedCells);
  return {
    id: `${file.indicator.id}-neighbours-${among.series}`,
    title, finding,
    verdict: null,
    summary: [`${title}.`, ...finding].join(' '),
    wide: drawing(wideChart),
    narrow: drawing(phoneChart),
    table: peersTable(reading, { countries, comparison, caption: title }),
    sources: sourceNames([...by.sources, ...file.sources], cells.map(({ source }) => source), locale),
    notes: [
      `${t('breakdown.peers.note')}.`,
      ...(cells.some(({ status }) => status !== 'A') ? [t('breakdown.note.hollow')] : []),
      ...(among.breaks.length > 0 ? [t('breakdown.note.break')] : []),
      ...(comparison !== null && isRoundedApart(comparison.own.value, comparison.middle, reading) ? [t('breakdown.note.rounding')] : []),
      ...(file.indicator.direction === 'decrease' ? [`${t('indicator.direction.decrease')}.`] : []),
    ],
  };
}

type PictureInput = { readonly among: Neighbourhood; readonly countries: readonly Group[] };

function pictureOf(reading: IndicatorReading, { among, countries }: PictureInput, size: ChartSize): FigureDrawing {
  const { own, neighbours, periods, breaks } = among;
  const [only] = periods;
  if (periods.length === 1 && only !== undefined) {
    const rows = countries.map((country) => ({ name: country.name, cell: country.cells.get(only), form: 'circle' as const, look: country === own ? ('own' as const) : ('peer' as const) }));
    return rowDrawing({ reading, rows, reference: null, period: only }, size);
  }
  const line = (group: Group): ChartLine => ({ group, look: group === own ? 'own' : 'peer', form: 'circle', label: lineLabel(reading, group, among) });
  return lineDrawing({ reading, lines: [own, ...neighbours].map(line), periods, breaks, showsAbsences: false, hasStems: false }, size);
}

/** On a phone only the Lao PDR has its value beside its name: ten names fill the column. */
function lineLabel(reading: IndicatorReading, { name, id }: Group, { periods, own }: Neighbourhood): ChartLine['label'] {
  const { t, format } = reading.locale;
  return (last, isPhone) => {
    const value = valueText(last, reading);
    const isNewest = last.period === periods.at(-1);
    const time = format.period(last.period);
    if (isPhone && id !== own.id) return [isNewest ? name : t('breakdown.valueAt', { value: name, time })];
    const said = isNewest ? value : t('breakdown.valueAt', { value, time });
    return isPhone ? [name, said] : [`${name} ${said}`];
  };
}
