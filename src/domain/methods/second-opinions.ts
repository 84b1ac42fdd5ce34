import type { AssessCase } from '#model/assess-case.ts';
import type { Course, Opinion } from '#model/opinion.ts';
import { ratingGroups, type Status } from '#model/status.ts';
import { casePoints } from './case-points.ts';
import { escapProgress } from './escap.ts';
import { germanProgress, type GermanStatus } from './german.ts';
import { openSdgProgress, type OpenSdgStatus } from './open-sdg.ts';
import { unsdProgress, type UnsdStatus } from './unsd.ts';

const openSdgCourse = {
  target_achieved: 'on-course',
  substantial_progress: 'on-course',
  moderate_progress: 'slow',
  limited_progress: 'off-course',
  deterioration: 'off-course',
  not_available: null,
} as const satisfies Record<OpenSdgStatus, Course | null>;

const unsdCourse = { met: 'on-course', 'needs-acceleration': 'slow', stagnation: 'off-course', 'not-available': null } as const satisfies Record<UnsdStatus, Course | null>;

const germanCourse = { sun: 'on-course', 'sun-cloud': 'on-course', cloud: 'off-course', storm: 'off-course', 'not-available': null } as const satisfies Record<GermanStatus, Course | null>;

const statusCourse = { green: 'on-course', amber: 'slow', red: 'off-course' } as const;

/** Anticipated progress from which the target is in reach, and at which nothing is covered; of 10. */
const escapCuts = { onCourse: 9, slow: 0 } as const;

/** What the other published methods say of the same numbers; empty where they have no rule: thresholds, ranges, deliverables, no target. */
export function secondOpinions(given: AssessCase): readonly Opinion[] {
  const { baseline, target } = given;
  if (given.type !== 'change' || !baseline || !target) return [];
  const latest = casePoints(given).at(-1) ?? baseline;
  return [openSdgOpinion(given, latest), unsdOpinion(given), germanOpinion(given), escapOpinion(given, latest.time)];
}

/** Which way the tracker's own verdict, or the last known one, points; null where there is none. */
export function courseOf(status: Status): Course | null {
  const group = ratingGroups[status];
  return group === null ? null : statusCourse[group];
}

/** Whether the verdict depends on the method: at least two of the opinions there are point different ways. What is not judged depends on nothing. */
export function isMethodSensitive(own: Course | null, opinions: readonly Opinion[]): boolean {
  if (own === null) return false;
  const courses = [own, ...opinions.flatMap(({ course }) => course ?? [])];
  return new Set(courses).size > 1;
}

function openSdgOpinion({ id, baseline, target, direction }: AssessCase, latest: { readonly time: number; readonly value: number }): Opinion {
  const { status, ratio } = openSdgProgress({
    id,
    baseYear: baseline?.time ?? null,
    baseValue: baseline?.value ?? null,
    latestYear: latest.time,
    latestValue: latest.value,
    targetYear: target?.time ?? null,
    target: target?.value ?? null,
    direction: direction === 'increase' ? 1 : -1,
    naturalLimit: null,
  });
  return { method: 'opensdg', status, number: ratio, course: openSdgCourse[status] };
}

function unsdOpinion(given: AssessCase): Opinion {
  const { status, share } = unsdProgress(given);
  return { method: 'unsd', status, number: share, course: unsdCourse[status] };
}

function germanOpinion(given: AssessCase): Opinion {
  const { status, projected } = germanProgress(given);
  return { method: 'german', status, number: projected, course: germanCourse[status] };
}

function escapOpinion(given: AssessCase, currentYear: number): Opinion {
  const { id, direction, baseline, target, limits } = given;
  const points = casePoints(given);
  const scale = limits?.lower === 0 && typeof limits.upper === 'number' && limits.upper > 0 ? limits.upper : null;
  const { anticipatedProgress } = escapProgress({
    id,
    direction,
    scale,
    target: target?.value ?? 0,
    targetYear: target?.time ?? 0,
    years: points.map(({ time }) => time),
    values: points.map(({ value }) => value),
    baseYear: baseline?.time ?? 0,
    currentYear,
  });
  if (anticipatedProgress === null) return { method: 'escap', status: 'not-available', number: null, course: null };
  const course = anticipatedProgress > escapCuts.onCourse ? 'on-course' : anticipatedProgress > escapCuts.slow ? 'slow' : 'off-course';
  return { method: 'escap', status: course === 'on-course' ? 'maintain' : course === 'slow' ? 'accelerate' : 'reverse', number: anticipatedProgress, course };
}
