import type { IndicatorFile } from '#model/indicator-file.ts';
import { figureDocument } from '../figure/figure-document.ts';
import { indicatorFigure } from '../indicator/indicator-figure.ts';
import { indicatorHeadline } from '../indicator/indicator-headline.ts';
import { type IndicatorReading, readIndicator } from '../indicator/indicator-reading.ts';
import { secondOpinionsFigure } from '../indicator/opinions/second-opinions.ts';
import { trajectoryFigure } from '../indicator/trajectory-figure.ts';
import { paperSize } from '../indicator/trajectory/frame.ts';
import { arithmeticFigure } from '../indicator/verdict-arithmetic.ts';
import { facts, headed, paragraph } from './blocks.ts';
import { indicatorMetadataBlocks } from './indicator-metadata.ts';
import { indicatorVerdict } from './indicator-verdict.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import { trajectoryChart } from './trajectory-chart.ts';
import { periodNote, printedValues, valuesBlock } from './values-blocks.ts';

const mostValues = 12;

export function indicatorsOpening({ locale }: PartContext): ReportChapter {
  return sectionChapter('indicators', locale, paragraph('note', locale.t('report.indicators.intro')));
}

/** One page on one indicator: finding, verdict, trajectory, why, pace, second opinion, values, metadata, sources. */
export async function indicatorChapter(id: string, isFirst: boolean, context: PartContext): Promise<ReportChapter> {
  const reading = await reportReading(id, context);
  return {
    id: `indicator-${id}`, section: 'indicators', level: 2, title: reading.texts.title,
    // The first one stands under the heading of the section.
    isOnOwnPage: !isFirst,
    blocks: [
      ...headlineBlocks(reading, context),
      ...trajectoryBlocks(reading, context),
      ...whyBlocks(reading, context),
      ...valueBlocks(reading, context),
      ...indicatorMetadataBlocks(reading, context),
    ],
  };
}

/** The indicator as its page shows it when the plan of the report is asked for. */
export async function reportReading(id: string, { sources, locale, request }: Pick<PartContext, 'sources' | 'locale' | 'request'>): Promise<IndicatorReading> {
  const [file, texts] = await Promise.all([sources.indicator(id), sources.indicatorTexts(id, locale.language)]);
  return readIndicator({ file, texts, locale, verdictKey: verdictKeyOf(file, request.plan) });
}

/** The key of the verdict on a plan's target: a counted one first, of several the last in time. */
export function verdictKeyOf({ verdicts }: Pick<IndicatorFile, 'verdicts'>, plan: string | null): string | undefined {
  const own = plan === null ? [] : verdicts.filter((verdict) => verdict.plan === plan);
  return own.toSorted((one, other) => Number(other.counted) - Number(one.counted) || other.time - one.time)[0]?.key;
}

function headlineBlocks(reading: IndicatorReading, { plan, locale: { t } }: PartContext): readonly ReportBlock[] {
  const { finding, notes } = indicatorHeadline(reading);
  const isOther = plan !== null && verdictKeyOf(reading.file, plan.plan.id) === undefined;
  return [
    ...paragraph('lead', ...finding),
    ...indicatorVerdict(reading),
    ...paragraph('body', ...notes),
    ...paragraph('note', isOther ? t('report.indicator.other', { plan: plan.name }) : ''),
  ];
}

function trajectoryBlocks(reading: IndicatorReading, { release, locale }: PartContext): readonly ReportBlock[] {
  const drawn = trajectoryFigure(reading, paperSize);
  const figure = figureDocument(indicatorFigure(reading, drawn, drawn), release, locale);
  return [{ kind: 'figure', figure, chart: trajectoryChart(reading, drawn.values) }];
}

/** The arithmetic in one sentence, how far the next classes are, pace and projection, and what other methods say. */
function whyBlocks(reading: IndicatorReading, { sources, locale: { t } }: PartContext): readonly ReportBlock[] {
  const { method } = sources.manifest;
  const { rows, sentences, beside } = arithmeticFigure(reading, method);
  const remarks = beside.map(({ title, text }) => ({ term: title, text }));
  // Without a verdict its head has said why, and no method has been used: age and confidence are left.
  if (reading.verdict === null) return facts(remarks.filter(({ term }) => term !== t('indicator.method.title')));
  const steps = rows.map(({ label, formula, result }) => ({ term: label, text: formula === '' ? result : t('report.why.step', { formula, result }) }));
  const opinions = { term: t('indicator.opinion.title'), text: secondOpinionsFigure(reading, method).sentence };
  return [...headed(t('indicator.why.title'), paragraph('body', ...sentences), facts(steps)), ...facts([...remarks, opinions])];
}

function valueBlocks(reading: IndicatorReading, context: PartContext): readonly ReportBlock[] {
  const { t } = context.locale;
  const rows = printedValues(reading, context)[0]?.rows ?? [];
  const title = t('report.indicator.values', { unit: reading.texts.unit.title });
  // A long series would push the rest off the page; its beginning stands in the tables, where the report has them.
  const shown = context.request.sections.includes('tables') ? rows.slice(-mostValues) : rows;
  const earlier = rows.length - shown.length;
  return [...valuesBlock(title, shown, reading), ...periodNote(rows.length > 0, context), ...paragraph('note', earlier === 0 ? '' : t('report.indicator.earlier', { count: earlier }))];
}

