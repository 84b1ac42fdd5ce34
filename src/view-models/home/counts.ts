import type { Locale } from '#i18n/locale.ts';
import type { HomeFile, MarkRun } from '#model/home-file.ts';
import type { GroupSummary } from '#model/published-common.ts';
import type { Reason, Status } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';
import { countWord } from './count-word.ts';
import { headlinePlan } from './headline-plan.ts';
import { shortName } from './names.ts';
import { unratedReasons } from './unrated.ts';
import { periodWords } from './period-words.ts';
import { inFlightCounts, ratedCounts, sumOf } from './status-counts.ts';
import { type StatusTone, statusTone } from '#model/status-tone.ts';

/** One field of the strip; `status` stands for the tone and lends it shape and word. */
export type ToneCount = { readonly tone: StatusTone; readonly status: Status; readonly count: number };

/** A last known verdict among the targets that have none. */
export type LastKnownCount = { readonly status: Status; readonly count: number; readonly note: string };

export type UnratedCount = {
  readonly reason: Reason;
  readonly count: number;
  readonly words: string;
  readonly lastKnown: readonly LastKnownCount[];
};

export type HomeCounts = {
  readonly caption: string;
  /** The five tones that rate; zero stays visible. */
  readonly rated: readonly ToneCount[];
  readonly unrated: number;
  readonly reasons: readonly UnratedCount[];
};

const toneStatuses = ['met', 'on-track', 'behind', 'off-track', 'moving-away'] as const satisfies readonly Status[];

/** The targets of the headline plan by tone, with the reasons of what cannot be said; null without a counted target. */
export function homeCounts(home: Pick<HomeFile, 'plans' | 'asOf'>, texts: Pick<HomeTextsFile, 'plans'>, locale: Locale): HomeCounts | null {
  const plan = headlinePlan(home);
  if (plan === null) return null;
  const { of } = plan.group;
  const caption = locale.t('home.counts.caption', { count: of, total: countWord(of, locale), plan: shortName(texts.plans, plan.id) });
  return toneCounts(plan, caption, locale);
}

type Group = { readonly group: Pick<GroupSummary, 'of' | 'rated' | 'counts'>; readonly marks: readonly MarkRun[] };

/** Any group by tone; `marks` are the same indicators, with the last known verdicts. */
export function toneCounts({ group: { of, rated, counts }, marks }: Group, caption: string, locale: Locale): HomeCounts {
  const byStatus = ratedCounts(counts);
  return {
    caption,
    rated: toneStatuses.map((status) => {
      const tone = statusTone(status);
      return { tone, status, count: sumOf(byStatus.filter((counted) => statusTone(counted.status) === tone)) };
    }),
    unrated: of - rated,
    reasons: reasonsOf(marks, locale),
  };
}

function reasonsOf(marks: readonly MarkRun[], locale: Locale): readonly UnratedCount[] {
  const { t } = locale;
  const reasons = unratedReasons(marks).map(({ reason, count }) => {
    const known = marks.filter((mark) => mark.reason === reason && mark.lastKnown !== null);
    return {
      reason,
      count,
      words: t(`word.reason.${reason}`),
      lastKnown: inFlightByTime(known).map(({ status, count: sameKind, time }) => ({
        status,
        count: sameKind,
        note: t('home.lastKnown', { year: periodWords(time, locale) }),
      })),
    };
  });
  // What is known from before is said before what is not known at all.
  return reasons.toSorted((one, other) => other.lastKnown.length - one.lastKnown.length);
}

type Timed = { readonly status: Status; readonly count: number; readonly time: string };

/** Last known verdicts by the period in which they were measured, newest first, best first within one. */
function inFlightByTime(marks: readonly MarkRun[]): readonly Timed[] {
  const times = [...new Set(marks.map(({ lastKnownTime }) => lastKnownTime ?? ''))].toSorted().toReversed();
  return times.flatMap((time) => {
    const counts: Record<string, number> = {};
    for (const { lastKnown, lastKnownTime, count } of marks) {
      if (lastKnown !== null && (lastKnownTime ?? '') === time) counts[lastKnown] = (counts[lastKnown] ?? 0) + count;
    }
    return inFlightCounts(counts).map((counted) => ({ ...counted, time }));
  });
}
