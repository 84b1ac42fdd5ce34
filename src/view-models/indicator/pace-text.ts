import type { PublishedVerdict } from '#model/indicator-file.ts';
import { headlineWords } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { paceFormula } from './pace-formula.ts';
import type { Remark } from './remark.ts';

/** Pace so far and pace needed, in one paragraph with the numbers in place; null where there is no path to keep pace with, or no value. */
export function paceText(reading: IndicatorReading, verdict: PublishedVerdict): Remark | null {
  const said = paceSentence(reading, verdict);
  return said === null ? null : { ...said, text: [said.text, paceFormula(reading, verdict)].filter((part) => part !== '').join(' ') };
}

function paceSentence(reading: IndicatorReading, verdict: PublishedVerdict): Remark | null {
  const { t } = reading.locale;
  const words = headlineWords(reading, verdict);
  const title = t('indicator.pace.title');
  const { kind, current, multiple } = verdict.assessment.pace;
  switch (kind) {
    case 'multiple':
      return { title, text: t((multiple ?? 0) > 1 ? 'indicator.pace.multiple' : 'indicator.pace.enough', words) };
    case 'reverse':
      return { title, text: t('indicator.pace.reverse', words) };
    case 'already-met':
      return { title, text: t('indicator.pace.alreadyMet', words) };
    case 'deadline-passed':
      return { title, text: t(current === null ? 'indicator.pace.over' : 'indicator.pace.overWith', words) };
    case 'unknown':
      return verdict.case.type === 'change' && verdict.arithmetic.latest !== null ? { title, text: t('indicator.pace.unknown') } : null;
  }
}
