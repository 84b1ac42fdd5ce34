import type { Locale } from '#i18n/locale.ts';
import type { ObservationStatus } from '#model/observation.ts';

const words = {
  A: 'normal',
  P: 'provisional',
  E: 'estimated',
  F: 'forecast',
  B: 'break',
  I: 'imputed',
  U: 'unreliable',
  O: 'missing',
  Q: 'suppressed',
  M: 'not-applicable',
} as const satisfies Record<ObservationStatus, string>;

/** The status of a value in words. */
export function observationWord(status: ObservationStatus, { t }: Locale): string {
  return t(`word.observation.${words[status]}`);
}
