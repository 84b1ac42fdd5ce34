import { courseOf } from '#domain/methods/second-opinions.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ComparedVerdict, MethodsFile } from '#model/methods-file.ts';
import { type Course, type OpinionMethod, opinionMethods } from '#model/opinion.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { capitalised } from '../home/capitalised.ts';
import { timeInWords } from '../indicator/time-text.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type CourseWords, courseWords } from './method-words.ts';

/** The tracker's own method, and the others in the order they are shown. */
export const comparedMethods = ['trajectory', ...opinionMethods] as const;
export type ComparedMethod = (typeof comparedMethods)[number];

/** A verdict beside the courses that the methods see; those of `comparedMethods`, in that order. */
export type ComparedRow = {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly isTitleInEnglish: boolean;
  readonly target: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly isLastKnown: boolean;
  readonly isMethodSensitive: boolean;
  readonly courses: readonly CourseWords[];
};

/** How often two methods point the same way, of the verdicts on which both can say something. */
export type Agreement = { readonly same: number; readonly of: number };

export type MethodComparison = {
  readonly rows: readonly ComparedRow[];
  /** 'Statistics Canada agrees with the tracker in 3 of 5.' */
  readonly sentences: readonly { readonly method: OpinionMethod; readonly text: string }[];
  /** How many verdicts depend on the method, in a sentence. */
  readonly summary: string;
  /** By method and method, both in the order of `comparedMethods`; printed, '–' where no verdict lets both speak. */
  readonly matrix: readonly { readonly method: ComparedMethod; readonly name: string; readonly cells: readonly string[] }[];
};

type Given = { readonly methods: MethodsFile; readonly texts: TextsFile; readonly locale: Locale };

/** All verdicts that several methods judge: those that depend on the method first, else in the order of the dataset. */
export function methodComparison({ methods: { verdicts }, texts, locale }: Given): MethodComparison {
  const { t } = locale;
  const names = joinedTexts(texts);
  const untranslated = new Set(texts.untranslated);
  const ordered = verdicts.toSorted((one, other) => Number(other.isMethodSensitive) - Number(one.isMethodSensitive));
  const seen = verdicts.map(coursesOf);
  return {
    rows: ordered.map((verdict) => comparedRow(verdict, names, untranslated.has(verdict.indicator), locale)),
    sentences: opinionMethods.map((method) => {
      const { same, of } = agreement(seen, 'trajectory', method);
      const name = t(`method.name.${method}`);
      return { method, text: of === 0 ? t('method.compare.noAgreement', { name }) : t('method.compare.agrees', { name, same, of }) };
    }),
    summary: t('method.compare.summary', { sensitive: verdicts.filter(({ isMethodSensitive }) => isMethodSensitive).length, count: verdicts.length }),
    matrix: comparedMethods.map((method) => ({
      method,
      name: t(`method.name.${method}`),
      cells: comparedMethods.map((other) => cellText(agreement(seen, method, other), locale)),
    })),
  };
}

type Courses = Readonly<Record<ComparedMethod, Course | null>>;

/** What cannot be judged is compared by its last known verdict. */
function coursesOf({ status, lastKnown, opinions }: ComparedVerdict): Courses {
  const said = (method: OpinionMethod): Course | null => opinions.find((opinion) => opinion.method === method)?.course ?? null;
  return { trajectory: courseOf(lastKnown ?? status), opensdg: said('opensdg'), unsd: said('unsd'), german: said('german'), escap: said('escap') };
}

function agreement(seen: readonly Courses[], one: ComparedMethod, other: ComparedMethod): Agreement {
  const both = seen.filter((courses) => courses[one] !== null && courses[other] !== null);
  return { same: both.filter((courses) => courses[one] === courses[other]).length, of: both.length };
}

function cellText({ same, of }: Agreement, { t }: Locale): string {
  return of === 0 ? '–' : t('method.compare.cell', { same, of });
}

function comparedRow(verdict: ComparedVerdict, names: TextsFile, isTitleInEnglish: boolean, locale: Locale): ComparedRow {
  const { indicator, key, kind, time, status, reason, lastKnown, isMethodSensitive } = verdict;
  const courses = coursesOf(verdict);
  return {
    key: `${indicator}/${key}`,
    id: indicator,
    title: names.indicators[indicator]?.title ?? indicator,
    isTitleInEnglish,
    target: locale.t('method.kindTime', { kind: capitalised(locale.t(`word.kind.${kind}`)), time: timeInWords(time, locale) }),
    status: lastKnown ?? status,
    reason: lastKnown === null ? reason : null,
    isLastKnown: lastKnown !== null,
    isMethodSensitive,
    courses: comparedMethods.map((method) => courseWords(courses[method], locale)),
  };
}
