import type { ModelOutlook } from '#domain/projection/analyst-options.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Figure, FigureTable } from '../../figure/figure.ts';
import { phoneChart, wideChart } from '../breakdown/chart-size.ts';
import { sourceNames } from '../breakdown/source-names.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords, timeText } from '../time-text.ts';
import { analystDrawing } from './analyst-drawing.ts';
import type { AnalystRow } from './analyst-rows.ts';

type Shown = { readonly rows: readonly AnalystRow[]; readonly isTried: boolean };

/** The values and one thin line for each option; its title says that nothing of it is published. null without an outlook. */
export function analystFigure(reading: IndicatorReading, given: AssessCase, { rows, isTried }: Shown): Figure | null {
  const { file, texts, locale } = reading;
  const { t } = locale;
  const drawn = rows.flatMap(({ outlook }) => outlook ?? []);
  const last = drawn[0]?.points.at(-1);
  if (last === undefined) return null;
  const title = t(isTried ? 'model.figure.titleTried' : 'model.figure.title', { name: texts.title });
  const finding = rows.filter(({ outlook }) => outlook !== null).map((row) => t('model.figure.finding', { option: row.title, value: row.value }));
  const used = file.series.filter(({ role }) => role === 'headline').flatMap(({ rows: values }) => values.map(([, , , , , source]) => source));
  return {
    id: `${file.indicator.id}-analyst-options`,
    title,
    finding,
    verdict: null,
    summary: t('model.figure.summary', { title, time: timeInWords(last.time, locale), finding: finding.join(' ') }),
    wide: analystDrawing(reading, given, drawn, wideChart),
    narrow: analystDrawing(reading, given, drawn, phoneChart),
    table: tableOf(reading, drawn, title),
    sources: sourceNames(file.sources, used, locale),
    notes: [t('model.figure.note'), ...(isTried ? [t('model.tried')] : []), ...rows.filter(({ outlook }) => outlook !== null).flatMap(({ outlook, sentences }) => (outlook?.option === 'bass' ? sentences.slice(1, 2) : []))],
  };
}

function tableOf(reading: IndicatorReading, drawn: readonly ModelOutlook[], caption: string): FigureTable {
  const { locale } = reading;
  const { t } = locale;
  const amount = (value: number | null): string => (value === null ? '–' : reading.quantity.amount(value));
  const span = ({ points }: ModelOutlook): string => t('model.figure.span', { count: points.length, from: timeText(points[0]?.time ?? 0, locale), to: timeText(points.at(-1)?.time ?? 0, locale) });
  return {
    caption,
    columns: [t('model.figure.option'), t('model.figure.value', { time: timeInWords(drawn[0]?.at ?? 0, locale) }), t('model.figure.low'), t('model.figure.high'), t('model.figure.basis')],
    rows: drawn.map((outlook) => ({ id: outlook.option, cells: [t(`model.option.${outlook.option}`), amount(outlook.mid), amount(outlook.low), amount(outlook.high), span(outlook)] })),
  };
}
