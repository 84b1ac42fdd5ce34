import type { AssessCase } from '#model/assess-case.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { timeInWords } from '../time-text.ts';
import { isDateMoved, movedCase } from './moved-case.ts';

type Given = Pick<IndicatorReading, 'file' | 'locale' | 'quantity'>;

/** What a reader has changed, a sentence each: the new figure and the published one. */
export function changeSentences(reading: Given, base: AssessCase, changes: WhatIfChanges): readonly string[] {
  return [...goalSentences(reading, base, changes), ...pathSentence(reading, base, changes), ...valueSentence(reading, changes), ...dateSentences(reading, base, changes)];
}

function goalSentences({ locale, quantity }: Given, base: AssessCase, changes: WhatIfChanges): readonly string[] {
  const { t } = locale;
  const { target, lower, upper, by, due, done } = changes;
  const after = movedCase(base, changes);
  const range = (ends: AssessCase['range']): string => (ends ? t('indicator.range', { lower: quantity.stated(ends.lower), upper: quantity.stated(ends.upper) }) : '');
  const goal = base.type === 'range' ? range(after.range) : quantity.stated(target ?? base.target?.value ?? 0);
  const isGoalMoved = target !== undefined || lower !== undefined || upper !== undefined;
  const newGoal = by === undefined || base.target ? [] : [t('whatif.change.newTarget', { target: goal, time: timeInWords(by, locale) })];
  const movedGoal = isGoalMoved && base.target ? [t('whatif.change.target', { to: goal, from: base.type === 'range' ? range(base.range) : quantity.stated(base.target.value) })] : [];
  const dueMoved = due === undefined ? [] : [typeof base.due === 'number' ? t('whatif.change.due', { to: timeInWords(due, locale), from: timeInWords(base.due, locale) }) : t('whatif.change.newDue', { to: timeInWords(due, locale) })];
  const doneMoved = done === undefined ? [] : [t('whatif.change.done', { time: timeInWords(done, locale) })];
  return [...newGoal, ...movedGoal, ...dueMoved, ...doneMoved];
}

function pathSentence({ locale: { t } }: Given, base: AssessCase, { path }: WhatIfChanges): readonly string[] {
  if (path === undefined) return [];
  return [t('whatif.change.path', { to: t(`indicator.path.${path}`), from: t(`indicator.path.${base.path ?? 'linear'}`) })];
}

function valueSentence({ locale, quantity }: Given, { value }: WhatIfChanges): readonly string[] {
  return value === undefined ? [] : [locale.t('whatif.change.value', { value: quantity.stated(value.value), time: timeInWords(value.year, locale) })];
}

function dateSentences({ file, locale }: Given, base: AssessCase, changes: WhatIfChanges): readonly string[] {
  const { t, format } = locale;
  const values = { year: String(movedCase(base, changes).asOf), date: format.day(file.asOf) };
  if (isDateMoved(base, changes)) return [t('whatif.change.dateMoved', values)];
  return changes.asOf === undefined ? [] : [t('whatif.change.asOf', values)];
}
