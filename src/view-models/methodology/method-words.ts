import type { Locale } from '#i18n/locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Course, Opinion } from '#model/opinion.ts';
import type { Status } from '#model/status.ts';
import { opinionClass } from '../indicator/opinions/opinion-class.ts';
import { unavailableReason } from '../indicator/opinions/unavailable-reason.ts';
import type { CaseNumbers } from './case-numbers.ts';

/** The status whose shape and tone a course is shown with; null: nobody can say. */
const courseStatus = { 'on-course': 'on-track', slow: 'behind', 'off-course': 'off-track' } as const satisfies Record<Course, Status>;

/** A course as it is shown: word and shape. */
export type CourseWords = { readonly course: Course | null; readonly word: string; readonly status: Status };

export function courseWords(course: Course | null, { t }: Pick<Locale, 't'>): CourseWords {
  if (course === null) return { course, word: t('method.course.none'), status: 'not-rated' };
  return { course, word: t(`method.course.${course}`), status: courseStatus[course] };
}

/** What another method calls its finding, or which property of the numbers keeps it from one. */
export function opinionWord(opinion: Opinion, given: AssessCase, { t }: Pick<Locale, 't'>): string {
  if (!isSilent(opinion)) return opinionClass(opinion, given, t);
  const reason = unavailableReason(opinion.method, given);
  if (reason.kind === 'few-years') return t('indicator.opinion.cannot.few-years', { needed: reason.needed, count: reason.count });
  return t(`indicator.opinion.cannot.${reason.kind}`);
}

/** The number behind an opinion with its meaning; blank where there is none. */
export function opinionNumberText(opinion: Opinion, time: string, numbers: Pick<CaseNumbers, 'stated'>, { t, format }: Locale): string {
  const { method, number } = opinion;
  if (number === null || isSilent(opinion)) return '';
  switch (method) {
    case 'opensdg':
      return t('indicator.opinion.number.opensdg', { ratio: format.valueNear(number, [0.95, 0.6, 0], 2) });
    case 'unsd':
      return t('indicator.opinion.number.unsd', { share: format.percentNear(number, [0.95, 0.1]), time });
    case 'german':
      return t('indicator.opinion.number.german', { value: numbers.stated(number), time });
    case 'escap':
      return t('indicator.opinion.number.escap', { number: format.valueNear(number, [9, 0], 1), most: format.number(10, 0), time });
  }
}

function isSilent({ status }: Opinion): boolean {
  return status === 'not-available' || status === 'not_available';
}
