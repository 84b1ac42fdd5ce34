import { courseOf } from '#domain/methods/second-opinions.ts';
import { methodVersions } from '#domain/methods/method-versions.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import { type Course, type Opinion, opinionMethods } from '#model/opinion.ts';
import type { Translate } from '#i18n/translate.ts';
import { capitalised } from '../../home/capitalised.ts';
import { headlineWords } from '../headline-words.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { comparedCourse } from './compared-course.ts';
import { methodName, methodWords, type MethodWords } from './method-words.ts';
import { opinionClass } from './opinion-class.ts';
import { opinionNumber } from './opinion-number.ts';
import { opinionsSentence } from './opinions-sentence.ts';
import { unavailableReason } from './unavailable-reason.ts';

/** What one method says: its name, what it looks at, its id with version, its class, its number with the meaning, and how it stands to ours. */
export type OpinionRow = {
  readonly key: string;
  readonly name: string;
  readonly looks: string;
  readonly version: string;
  readonly said: string;
  readonly number: string;
  readonly compared: string;
};

/** The verdict beside what other published methods make of the same numbers. Without opinions `rows` is empty and `sentence` says why. */
export type SecondOpinions = { readonly rows: readonly OpinionRow[]; readonly sentence: string; readonly isMethodSensitive: boolean };

type Method = { readonly id: string; readonly version: number };

const noNumber = '–';

export function secondOpinionsFigure(reading: IndicatorReading, method: Method): SecondOpinions {
  const { verdict, locale } = reading;
  if (verdict === null || verdict.opinions.length === 0) return { rows: [], sentence: locale.t(`indicator.opinion.without.${whyNone(reading)}`), isMethodSensitive: false };
  const own = courseOf(verdict.lastKnown?.status ?? verdict.status);
  return {
    rows: [ownRow(reading, verdict, method), ...verdict.opinions.map((opinion) => opinionRow(reading, verdict, opinion, own))],
    sentence: [opinionsSentence(reading, verdict, own), ...(verdict.reason === 'series-break' ? [locale.t('indicator.opinion.acrossBreak')] : [])].join(' '),
    isMethodSensitive: verdict.isMethodSensitive,
  };
}

function whyNone({ file, verdict }: IndicatorReading): 'context' | 'no-target' | 'no-baseline' | 'threshold' | 'range' | 'deliverable' {
  if (verdict === null) return file.indicator.direction === 'none' ? 'context' : 'no-target';
  const { type, baseline } = verdict.case;
  if (type !== 'change') return type;
  return baseline ? 'no-target' : 'no-baseline';
}

function ownRow(reading: IndicatorReading, verdict: PublishedVerdict, { id, version }: Method): OpinionRow {
  const { t } = reading.locale;
  const status = verdict.lastKnown?.status ?? verdict.status;
  const word = t(`word.status.${status}`);
  return {
    key: 'own',
    ...namedMethod('own', verdict, t),
    // Where a release is judged by a published method, the row carries its name.
    ...(opinionMethods.some((method) => method === id) ? { name: capitalised(methodName({ id }, t)) } : {}),
    version: t('indicator.opinion.version', { id, version }),
    said: verdict.lastKnown === null ? word : t('indicator.opinion.lastKnown', { status: word }),
    number: ownNumber(reading, verdict),
    compared: noNumber,
  };
}

/** The words of a method as they open a cell. */
function namedMethod(method: Opinion['method'] | 'own', verdict: PublishedVerdict, t: Translate): MethodWords {
  const { name, looks } = methodWords(method, verdict, t);
  return { name: capitalised(name), looks };
}

/** The ratio under way, the share of the way at the deadline. */
function ownNumber(reading: IndicatorReading, verdict: PublishedVerdict): string {
  const { t } = reading.locale;
  const { latest, target } = verdict.arithmetic;
  const { ratio, achieved, time } = headlineWords(reading, verdict);
  const isFinal = latest !== null && latest.time >= target.time - 1e-9;
  if (!isFinal && ratio !== '') return t('indicator.opinion.number.ratio', { ratio, time });
  return achieved === '' ? noNumber : t('indicator.opinion.number.achieved', { achieved });
}

function opinionRow(reading: IndicatorReading, verdict: PublishedVerdict, opinion: Opinion, own: Course | null): OpinionRow {
  const { t } = reading.locale;
  const { method, course } = opinion;
  return {
    key: method,
    ...namedMethod(method, verdict, t),
    version: t('indicator.opinion.version', { id: method, version: methodVersions[method] }),
    said: course === null ? cannotSay(reading, verdict, method) : opinionClass(opinion, verdict.case, t),
    number: opinionNumber(reading, verdict, opinion) ?? noNumber,
    compared: t(`indicator.opinion.compared.${comparedCourse(own, course)}`),
  };
}

function cannotSay({ locale }: IndicatorReading, verdict: PublishedVerdict, method: Opinion['method']): string {
  const reason = unavailableReason(method, verdict.case);
  if (reason.kind === 'few-years') return locale.t('indicator.opinion.cannot.few-years', { count: reason.count, needed: reason.needed });
  return locale.t(`indicator.opinion.cannot.${reason.kind}`);
}
