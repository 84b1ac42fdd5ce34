import type { Locale } from '#i18n/locale.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { timeText } from '../indicator/time-text.ts';
import type { Member } from './members.ts';
import { expectedAmount, isFinal, judgedValue, targetAmount } from './value-words.ts';

/** Value, period, comparison, in that order: where an indicator stands against its path or its target, in whole sentences. */
export function memberSentence(member: Member, units: TextsFile['units'], locale: Locale): string {
  const { t } = locale;
  const value = judgedValue(member, units, locale);
  if (member.indicator.type === 'deliverable' && member.verdict !== null) return deliverableSentence(member, locale);
  const target = targetOf(member, units, locale);
  if (value === null) return target === null ? t('groups.sentence.noValue') : t('groups.sentence.noValueTarget', target);
  const words = { value: value.amount, period: value.periodInWords };
  if (target === null) return t('groups.sentence.value', words);
  if (isFinal(member)) return t('groups.sentence.final', { ...words, ...target });
  const expected = expectedAmount(member, units, locale);
  return expected === null ? t('groups.sentence.target', { ...words, ...target }) : t('groups.sentence.path', { ...words, ...target, expected });
}

/** A law, a system: done or not, and when it was due. */
function deliverableSentence(member: Member, locale: Locale): string {
  const { t } = locale;
  const year = timeText(member.verdict?.time ?? 0, locale);
  const isDone = (member.indicator.latest?.value ?? 0) > 0;
  const value = isDone ? judgedValue(member, {}, locale) : null;
  return value === null ? t('groups.sentence.open', { year }) : t('groups.sentence.done', { period: value.periodInWords, year });
}

function targetOf({ verdict, indicator }: Member, units: TextsFile['units'], locale: Locale): { readonly target: string; readonly year: string } | null {
  const target = verdict === null ? null : targetAmount(verdict, indicator, units, locale);
  return verdict === null || target === null ? null : { target, year: timeText(verdict.time, locale) };
}
