import type { ReleasedVerdict, ReleaseFile } from '#model/release-file.ts';
import type { IndicatorReading } from './indicator-reading.ts';

/** How an earlier release judged the indicator: by the target asked for if it had it, else by the one it led with. */
export function releasedVerdictText(reading: IndicatorReading, { asOf, indicators }: ReleaseFile, key: string | undefined): string {
  const { file, locale, quantity } = reading;
  const { t, format } = locale;
  const held = indicators.find(({ id }) => id === file.indicator.id);
  const verdict = held?.verdicts.find((entry) => entry.key === key) ?? held?.verdicts.find((entry) => entry.key === held.lead);
  if (verdict === undefined) return t('indicator.released.noVerdict');
  const words = { date: format.day(asOf), verdict: verdictWords(verdict, reading) };
  const { value, time } = verdict.target;
  return value === null ? t('indicator.released.verdict', words) : t('indicator.released.verdictTarget', { ...words, target: quantity.stated(value), time: format.period(time) });
}

/** 'Cannot say: no final value (last known, 2024: Off track)'. */
function verdictWords({ status, reason, lastKnown }: ReleasedVerdict, { locale }: IndicatorReading): string {
  const { t, format } = locale;
  const word = t(`word.status.${status}`);
  const said = reason === null ? word : t('indicator.document.reason', { status: word, reason: t(`word.reason.${reason}`) });
  if (lastKnown === null) return said;
  return t('indicator.document.lastKnown', { said, label: t('indicator.lastKnown', { time: format.period(lastKnown.time) }), status: t(`word.status.${lastKnown.status}`) });
}
