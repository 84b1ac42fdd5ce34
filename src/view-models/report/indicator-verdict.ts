import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { verdictPanel } from '../indicator/verdict-panel.ts';
import { facts, list } from './blocks.ts';
import type { ReportBlock } from './report-document.ts';
import { verdictCell } from './verdict-cell.ts';

/** The verdict as the head of the page shows it: word and reason, whose target it is, the figures it rests on, the other verdicts. */
export function indicatorVerdict(reading: IndicatorReading): readonly ReportBlock[] {
  const { locale } = reading;
  const { t } = locale;
  const { status, reason, reasonWord, lastKnown, kind, flags, facts: named, others } = verdictPanel(reading);
  const known = lastKnown === null ? null : t('report.reason', { status: lastKnown.label, reason: t(`word.status.${lastKnown.status}`) });
  const said = verdictCell({ status, reason: reasonWord ?? (reason === null ? null : t(`word.reason.${reason}`)), known, isDoubtful: isDoubtfulReading(reading) }, locale);
  const other = others.map((one) => t('report.reason', { status: one.label, reason: verdictCell({ status: one.status, reason: one.reason === null ? null : t(`word.reason.${one.reason}`), known: null, isDoubtful: false }, locale).text }));
  return [
    { kind: 'verdict', verdict: said, text: kind === null ? withoutVerdict(reading) : [kind, ...flags].join('. ') },
    ...facts(named.map(({ name, value }) => ({ term: name, text: value }))),
    ...list(other),
  ];
}

/** Why nothing is judged: it has no better direction, or no counted target. */
export function withoutVerdict({ file, locale: { t } }: IndicatorReading): string {
  return t(file.indicator.direction === 'none' ? 'indicator.why.context' : 'indicator.why.noTarget');
}

/** As in tables: low confidence is said beside a verdict of today, and beside a last known one. */
function isDoubtfulReading({ file, verdict }: IndicatorReading): boolean {
  if (verdict === null || (verdict.status === 'not-rated' && verdict.lastKnown === null)) return false;
  return (verdict.confidence ?? file.confidence) === 'D' || verdict.flags.includes('suspected-break');
}
