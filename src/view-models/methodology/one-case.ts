import { courseOf, secondOpinions } from '#domain/methods/second-opinions.ts';
import { assess } from '#domain/progress/assess.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { AssessAnswer } from '#model/assess-answer.ts';
import { type OpinionMethod, opinionMethods } from '#model/opinion.ts';
import type { TimedValue } from '#model/time.ts';
import { timeInWords } from '../indicator/time-text.ts';
import { caseNumbers, type CaseNumbers } from './case-numbers.ts';
import { type CourseWords, courseWords, opinionNumberText, opinionWord } from './method-words.ts';
import { tryCase } from './try-case.ts';
import { presetFields } from './try-presets.ts';
import { tryText } from './try-text.ts';

/** What one method answers to the case, and why, in a sentence with the numbers in place. */
export type OneAnswer = { readonly method: 'trajectory' | OpinionMethod; readonly name: string; readonly course: CourseWords; readonly said: string; readonly number: string; readonly why: string };

/** One case on which the methods differ, and what would make it another one. */
export type OneCase = {
  readonly note: string;
  readonly answers: readonly OneAnswer[];
  readonly lesson: string;
  /** For the address of the form: the case, and the same with compound growth as its path. */
  readonly text: string;
  readonly compoundText: string;
};

type Facts = { readonly given: AssessCase; readonly answer: AssessAnswer; readonly start: TimedValue; readonly latest: TimedValue; readonly target: TimedValue };

/** A start near nothing: 0.37 to 9.53, with 60 as the target. Everything is worked out here and now. */
export function oneCase(locale: Locale): OneCase {
  const { t, format } = locale;
  const facts = factsOf('small');
  const compound = factsOf('compound');
  const numbers = caseNumbers({ unit: '', decimals: 2, words: '' }, locale);
  const plain = (value: number): string => numbers.bare(value);
  const { start, latest, target } = facts;
  const words = { start: plain(start.value), from: timeInWords(start.time, locale), latest: plain(latest.value), time: timeInWords(latest.time, locale), target: plain(target.value), by: timeInWords(target.time, locale) };
  return {
    note: t('method.one.note', words),
    answers: [ownAnswer(facts, locale), ...opinionMethods.map((method) => otherAnswer(method, facts, { ...numbers, amount: plain, stated: plain }, locale))],
    lesson: t('method.one.lesson', { expected: format.number(compound.answer.expectedValue ?? 0, 2), time: words.time, ratio: format.ratio(compound.answer.ratio ?? 0), status: verdictWords(compound.answer, locale) }),
    text: tryText(presetFields('small')),
    compoundText: tryText(presetFields('compound')),
  };
}

function verdictWords({ status, reason }: AssessAnswer, { t }: Locale): string {
  const word = t(`word.status.${status}`);
  return reason === null ? word : t('indicator.document.reason', { status: word, reason: t(`word.reason.${reason}`) });
}

function factsOf(preset: 'small' | 'compound'): Facts {
  const { given } = tryCase(presetFields(preset), 0);
  const [start, latest, target] = [given.baseline, given.observations?.at(-1), given.target];
  if (!start || !latest || !target) throw new Error(`the case “${preset}” is not complete`);
  return { given, answer: assess(given), start, latest, target };
}

function ownAnswer({ answer, latest }: Facts, locale: Locale): OneAnswer {
  const { t, format } = locale;
  const { status, expectedValue, achieved, expectedShare, ratio } = answer;
  return {
    method: 'trajectory',
    name: t('method.name.trajectory'),
    course: courseWords(courseOf(status), locale),
    said: t(`word.status.${status}`),
    number: `R = ${format.number(ratio ?? 0, 3)}`,
    why: t('method.one.why.trajectory', {
      expected: format.number(expectedValue ?? 0, 2), time: timeInWords(latest.time, locale),
      achieved: format.percent(achieved ?? 0, 1), share: format.percent(expectedShare ?? 0, 1), ratio: format.number(ratio ?? 0, 3),
    }),
  };
}

function otherAnswer(method: OpinionMethod, facts: Facts, numbers: CaseNumbers, locale: Locale): OneAnswer {
  const { given, target } = facts;
  const opinion = secondOpinions(given).find((one) => one.method === method);
  if (opinion === undefined) throw new Error(`${method} has no rule for this case`);
  return {
    method,
    name: locale.t(`method.name.${method}`),
    course: courseWords(opinion.course, locale),
    said: opinionWord(opinion, given, locale),
    number: opinionNumberText(opinion, timeInWords(target.time, locale), numbers, locale),
    why: whyOf(method, facts, opinion.number ?? 0, locale),
  };
}

function whyOf(method: OpinionMethod, { start, latest, target }: Facts, number: number, locale: Locale): string {
  const { t, format } = locale;
  const by = timeInWords(target.time, locale);
  switch (method) {
    case 'opensdg': {
      const rate = (to: TimedValue): string => format.percent((to.value / start.value) ** (1 / (to.time - start.time)) - 1, 0);
      return t('method.one.why.opensdg', { observed: rate(latest), required: rate(target) });
    }
    case 'unsd':
      return t('method.one.why.unsd', { by, projected: format.number(start.value + number * (target.value - start.value), 0), target: format.number(target.value, 0) });
    case 'german':
      return t('method.one.why.german', { change: format.signed((latest.value - start.value) / (latest.time - start.time), 2), projected: format.number(number, 2), by });
    case 'escap':
      return t('method.one.why.escap');
  }
}
