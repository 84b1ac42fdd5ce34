import type { IndicatorReading } from './indicator-reading.ts';
import { verdictPanel } from './verdict-panel.ts';

/** 'Cannot say: no final value (last known, 2024: Off track)'. */
export function verdictText(reading: IndicatorReading): string {
  const { t } = reading.locale;
  const { status, reason, lastKnown } = verdictPanel(reading);
  const word = t(`word.status.${status}`);
  const said = reason === null ? word : t('indicator.document.reason', { status: word, reason: t(`word.reason.${reason}`) });
  return lastKnown === null ? said : t('indicator.document.lastKnown', { said, label: lastKnown.label, status: t(`word.status.${lastKnown.status}`) });
}
