import { escapeXml } from '#lib/escape-xml.ts';
import type { Language } from '#model/language.ts';
import type { ReportChart } from '#view-models/report/report-document.ts';
import { lightColour } from '../../light-colours.ts';
import { laoFont, latinFont, officeLanguages } from '../office/office-language.ts';
import { safeText } from '../office/safe-text.ts';
import { columnName } from './chart-workbook.ts';

type Series = ReportChart['series'][number];

const colour = (name: string): string => lightColour(`var(--${name})`).slice(1);
const others = ['map-4', 'context', 'indigo-ink', 'ink-3', 'map-3'];
const otherDashes = ['solid', 'lgDash', 'sysDot', 'lgDashDot', 'dash'];
const axes = { category: 111111111, value: 222222222 } as const;

/**
 * A chart of the slide that can be edited like one made by hand. Written here because the slide library puts empty numbers into
 * gaps, names no font for Lao letters and keeps another order of elements than the schema.
 */
export function chartPart(chart: ReportChart, language: Language): string {
  const plot = chart.kind === 'lines' ? lineChart(chart) : barChart(chart);
  const spaces = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const legend = chart.series.length < 2 ? '' : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${officeLanguages[language]}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1200, 'ink')}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function lineChart(chart: ReportChart): string {
  const series = chart.series.map((one, index) => seriesHead(one, index, lineLook(one, index)) + marker(one, index) + lineLabels(one, chart) + seriesData(chart, one, index) + '<c:smooth val="0"/></c:ser>').join('');
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

function barChart(chart: ReportChart): string {
  const series = chart.series.map((one, index) => seriesHead(one, index, solid(seriesColour(one, index))) + `<c:invertIfNegative val="0"/>${labels(chart, '<c:dLblPos val="outEnd"/>', 1)}` + seriesData(chart, one, index) + '</c:ser>').join('');
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="50"/>${axisIds}</c:barChart>`;
}

const axisIds = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;

function seriesHead({ name }: Series, index: number, look: string): string {
  const place = `Sheet1!$${columnName(index + 1)}$1`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${place}</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx><c:spPr>${look}</c:spPr>`;
}

function seriesData({ categories, decimals }: ReportChart, { values }: Series, index: number): string {
  const last = categories.length + 1;
  const column = columnName(index + 1);
  const names = categories.map((name, at) => point(at, name)).join('');
  const numbers = values.slice(0, categories.length).map((value, at) => (value === null || !Number.isFinite(value) ? '' : point(at, String(value)))).join('');
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${numberFormat(decimals)}</c:formatCode><c:ptCount val="${categories.length}"/>${numbers}</c:numCache></c:numRef></c:val>`;
}

function lineLook(series: Series, index: number): string {
  if (series.role === 'target') return '<a:ln w="28575"><a:noFill/></a:ln>';
  const dash = series.role === 'path' ? 'sysDash' : series.role === 'actual' ? 'solid' : otherDashes[index % otherDashes.length];
  return `<a:ln w="${series.role === 'actual' ? 34925 : 25400}" cap="rnd">${solid(seriesColour(series, index))}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

function marker(series: Series, index: number): string {
  if (series.role === 'path') return '<c:marker><c:symbol val="none"/></c:marker>';
  const paint = solid(seriesColour(series, index));
  const [symbol, size] = series.role === 'target' ? ['diamond', 11] : ['circle', series.role === 'actual' ? 8 : 5];
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${paint}<a:ln w="9525">${paint}</a:ln></c:spPr></c:marker>`;
}

/** The latest actual value and each target carry their number; the rest is read at the axis. */
function lineLabels({ role, values }: Series, chart: ReportChart): string {
  const shown = values.flatMap((value, index) => (value === null ? [] : [index]));
  const marked = role === 'actual' ? shown.slice(-1) : role === 'target' ? shown : [];
  const each = marked.map((index) => `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${numberFormat(chart.decimals)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1400, 'ink', true)}<c:dLblPos val="t"/>${show(1)}</c:dLbl>`).join('');
  return `<c:dLbls>${each}${show(0)}</c:dLbls>`;
}

function labels({ decimals }: ReportChart, place: string, value: 0 | 1): string {
  return `<c:dLbls><c:numFmt formatCode="${numberFormat(decimals)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1200, 'ink')}${place}${show(value)}</c:dLbls>`;
}

function show(value: 0 | 1): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

/** Names from top to bottom, years from left to right. */
function categoryAxis({ kind }: ReportChart): string {
  const [order, side] = kind === 'bars' ? ['maxMin', 'l'] : ['minMax', 'b'];
  return `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="12700">${solid(colour('rule-2'))}</a:ln></c:spPr>${textProperties(1200, 'ink-2')}<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis({ kind, bounds, valueAxis: name, decimals }: ReportChart): string {
  const limits = bounds === null ? '' : `<c:max val="${bounds.high}"/><c:min val="${bounds.low}"/>`;
  const [side, rotation, crosses, between] = kind === 'bars' ? ['b', 0, 'max', 'between'] : ['l', -5400000, 'autoZero', 'between'];
  const title = `<c:title><c:tx><c:rich><a:bodyPr rot="${rotation}" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0">${solid(colour('ink-2'))}${fonts}</a:rPr><a:t>${escapeXml(safeText(name))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(colour('rule'))}</a:ln></c:spPr></c:majorGridlines>${title}` +
    `<c:numFmt formatCode="${numberFormat(decimals)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1200, 'ink-2')}<c:crossAx val="${axes.category}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/></c:valAx>`;
}

const fonts = `<a:latin typeface="${latinFont}"/><a:ea typeface="${laoFont}"/><a:cs typeface="${laoFont}"/>`;

function textProperties(size: number, ink: string, isBold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${solid(colour(ink))}${fonts}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function seriesColour({ role }: Series, index: number): string {
  return colour(role === 'actual' ? 'actual' : role === 'other' ? (others[index % others.length] ?? 'context') : 'path');
}

function solid(hex: string): string {
  return `<a:solidFill><a:srgbClr val="${hex.toUpperCase()}"/></a:solidFill>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(safeText(value))}</c:v></c:pt>`;
}

function numberFormat(decimals: number): string {
  return decimals <= 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
