import { classBounds, headlineWords } from '../indicator/headline-words.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { printedRatio } from '../indicator/threshold-scale.ts';
import { paragraph, table } from './blocks.ts';
import { indicatorVerdict } from './indicator-verdict.ts';
import type { PartContext } from './part-context.ts';
import type { ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import type { VerdictCell } from './verdict-cell.ts';

/** One line of the arithmetic: what a verdict rests on. `cells` is null for what is not judged. */
export type ArithmeticLine = { readonly id: string; readonly title: string; readonly cells: readonly (string | VerdictCell)[] | null };

/** The numbers of a verdict in place, by the very words of the indicator's page. */
export function arithmeticLine(reading: IndicatorReading, context: PartContext): ArithmeticLine {
  const { file, texts, verdict, locale, quantity } = reading;
  const { t } = locale;
  const { id } = file.indicator;
  if (verdict?.counted !== true || (context.plan !== null && verdict.plan !== context.plan.plan.id)) return { id, title: texts.title, cells: null };
  const { baseline, latest } = verdict.arithmetic;
  const words = headlineWords(reading, verdict);
  const none = t('report.none');
  const at = (value: string, time: string): string => t('report.arithmetic.at', { value, time });
  const near = classBounds(verdict);
  return {
    id,
    title: texts.title,
    cells: [
      t('report.arithmetic.of', { title: texts.title, unit: texts.unit.short ?? texts.unit.title }),
      baseline === null ? none : at(quantity.operand(baseline.value), locale.format.period(baseline.period)),
      latest === null ? none : at(quantity.numberNear(latest.value, near), locale.format.period(latest.period)),
      verdict.assessment.expectedValue === null ? none : quantity.operand(verdict.assessment.expectedValue),
      words.target === '' ? words.targetTime : at(words.target, words.targetTime),
      shareWords(reading),
      verdictOf(reading),
    ],
  };
}

/** The ratio under way, the share of the way once final, the margin to a limit. */
function shareWords({ verdict, locale: { t, format }, quantity }: IndicatorReading): string {
  if (verdict === null) return t('report.none');
  const { latest, target, thresholds } = verdict.arithmetic;
  const { ratio, achieved, margin } = verdict.assessment;
  if (margin !== null) return t('report.arithmetic.margin', { margin: quantity.change(margin) });
  const isFinal = latest !== null && latest.time >= target.time - 1e-9;
  if (!isFinal && ratio !== null) return printedRatio(ratio, thresholds, format);
  return achieved === null ? t('report.none') : t('report.arithmetic.covered', { share: format.percentNear(achieved, thresholds, 1) });
}

function verdictOf(reading: IndicatorReading): VerdictCell | string {
  const block = indicatorVerdict(reading).find(({ kind }) => kind === 'verdict');
  return block?.kind === 'verdict' ? block.verdict : '';
}

/** All verdicts as one table, then by name what is not judged. */
export function arithmeticChapter(lines: readonly ArithmeticLine[], { locale, plan }: PartContext): ReportChapter {
  const { t } = locale;
  const columns = [
    { title: t('indicators.column.name'), width: 24 }, { title: t('method.example.baseline'), width: 13, isNumber: true }, { title: t('method.example.latest'), width: 13, isNumber: true },
    { title: t('method.example.expected'), width: 11, isNumber: true }, { title: t('method.example.target'), width: 13, isNumber: true }, { title: t('report.arithmetic.share'), width: 10, isNumber: true },
    { title: t('indicators.column.status'), width: 16 },
  ];
  const rows = lines.flatMap(({ id, cells }) => (cells === null ? [] : [{ id, cells }]));
  const without = lines.filter(({ cells }) => cells === null).map(({ title }) => title);
  return sectionChapter('arithmetic', locale, [
    ...paragraph('body', t('method.idea.formula')),
    ...paragraph('note', t('report.arithmetic.intro')),
    ...table(t('report.arithmetic.caption'), columns, rows),
    ...paragraph('body', without.length === 0 ? '' : withoutWords(without.join('; '), plan?.name ?? null, t)),
  ]);
}

function withoutWords(indicators: string, plan: string | null, t: PartContext['locale']['t']): string {
  return plan === null ? t('report.arithmetic.without', { indicators }) : t('report.arithmetic.withoutPlan', { indicators, plan });
}
