import { courseOf, secondOpinions } from '#domain/methods/second-opinions.ts';
import { type Explanation, explain } from '#domain/progress/explain.ts';
import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { type OpinionMethod, opinionMethods } from '#model/opinion.ts';
import type { Reason, Status } from '#model/status.ts';
import { comparedCourse } from '../indicator/opinions/compared-course.ts';
import type { Remark } from '../indicator/remark.ts';
import { timeInWords } from '../indicator/time-text.ts';
import type { ArithmeticRow } from '../indicator/arithmetic-rows.ts';
import { caseArithmetic } from './case-arithmetic.ts';
import type { CaseNumbers } from './case-numbers.ts';
import { casePace, caseProjection, targetWords } from './case-outlook.ts';
import { type CourseWords, courseWords, opinionNumberText, opinionWord } from './method-words.ts';
import type { MethodLimits } from './rules.ts';

/** What another method says of a case: its class and number, its course, and how that stands to the verdict. */
export type OtherOpinion = {
  readonly method: OpinionMethod;
  readonly name: string;
  readonly said: string;
  readonly number: string;
  readonly course: CourseWords;
  readonly compared: string;
  /** null where the tracker or the method cannot say. */
  readonly agrees: boolean | null;
};

/** Everything the method makes of a case, in words. */
export type JudgedCase = {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly isDoubtful: boolean;
  readonly lastKnown: { readonly status: Status; readonly label: string } | null;
  /** Why: the rule that gave the status, or what is missing. */
  readonly why: string;
  readonly rows: readonly ArithmeticRow[];
  readonly remarks: readonly Remark[];
  readonly flags: readonly string[];
  readonly opinions: readonly OtherOpinion[];
  /** How many of the other methods point the same way, in a sentence. */
  readonly agreement: string;
};

/** How a case is printed: its numbers, and the limits of the method. */
export type CaseSetting = { readonly numbers: CaseNumbers; readonly limits: MethodLimits; readonly locale: Locale };

/** Judges a case here and now. */
export function judgedCase(given: AssessCase, { numbers, limits, locale }: CaseSetting): JudgedCase {
  const { t } = locale;
  const explanation = explain(given);
  const { status, reason, flags, lastKnown } = explanation.answer;
  const opinions = otherOpinions(given, explanation, { numbers, locale });
  return {
    status,
    reason,
    isDoubtful: flags.includes('suspected-break'),
    lastKnown: lastKnown === null ? null : { status: lastKnown.status, label: t('indicator.lastKnown', { time: timeInWords(lastKnown.time, locale) }) },
    why: whyOf(given, explanation, { numbers, limits, locale }),
    rows: caseArithmetic(given, explanation, numbers, locale),
    remarks: [casePace(given, explanation, numbers, locale), caseProjection(given, explanation, numbers, locale)].filter((remark) => remark !== null),
    flags: flags.map((flag) => t(`indicator.flag.${flag}`)),
    opinions,
    agreement: agreementOf(opinions, locale),
  };
}

function whyOf(given: AssessCase, { answer: { status, reason, margin }, arithmetic }: Explanation, { numbers, limits, locale }: CaseSetting): string {
  const { t } = locale;
  if (reason !== null) return t(`method.why.${reason}`, limits);
  if (given.type === 'deliverable' && (status === 'met' || status === 'behind' || status === 'off-track')) return t(`method.done.${status}`);
  if (arithmetic === null || margin === null) return t(`method.rule.${status}`, limits);
  // A limit: kept, missed by no more than noise, or missed.
  const words = { target: targetWords(given, arithmetic, numbers, locale), noise: numbers.stated(arithmetic.noise) };
  const said = status === 'breached' ? t('indicator.why.breached', words) : margin >= 0 ? t('indicator.why.kept', words) : t('indicator.why.keptByNoise', words);
  return given.type === 'change' ? `${t('indicator.why.held')} ${said}` : said;
}

function otherOpinions(given: AssessCase, { answer }: Explanation, { numbers, locale }: Pick<CaseSetting, 'numbers' | 'locale'>): readonly OtherOpinion[] {
  const own = courseOf(answer.lastKnown?.status ?? answer.status);
  const said = secondOpinions(given);
  const time = timeInWords(given.target?.time ?? given.asOf, locale);
  return opinionMethods.flatMap((method) => {
    const opinion = said.find((one) => one.method === method);
    if (opinion === undefined) return [];
    const { course } = opinion;
    return [{
      method,
      name: locale.t(`indicator.opinion.name.${method}`),
      said: opinionWord(opinion, given, locale),
      number: opinionNumberText(opinion, time, numbers, locale),
      course: courseWords(course, locale),
      compared: locale.t(`indicator.opinion.compared.${comparedCourse(own, course)}`),
      agrees: own === null || course === null ? null : own === course,
    }];
  });
}

function agreementOf(opinions: readonly OtherOpinion[], { t }: Locale): string {
  if (opinions.length === 0) return t('method.try.noOpinions');
  const able = opinions.filter(({ agrees }) => agrees !== null);
  if (able.length === 0) return t('method.try.noneComparable');
  const same = able.filter(({ agrees }) => agrees).length;
  return same === 0 ? t('method.try.disagreement', { count: able.length }) : t('method.try.agreement', { same, count: able.length });
}
