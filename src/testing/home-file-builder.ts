import type { HomeFile, MarkRun, NamedIndicator } from '#model/home-file.ts';
import type { GroupSummary, VerdictSummary } from '#model/published-common.ts';
import type { Reason, Status } from '#model/status.ts';
import type { HomeTextsFile } from '#model/texts-file.ts';

type Plan = HomeFile['plans'][number];

/** So many marks of one status; a reason or a last known verdict makes them 'cannot say'. */
export function aRun(status: Status, count = 1, overrides: Partial<MarkRun> = {}): MarkRun {
  return { status, reason: null, lastKnown: null, lastKnownTime: null, count, ...overrides };
}

/** Marks without a verdict, with the one that was known before. */
export function lastKnownRun(lastKnown: Status, time = '2024', count = 1): MarkRun {
  return aRun('not-rated', count, { reason: 'no-data-at-deadline', lastKnown, lastKnownTime: time });
}

/** Marks of which nothing is known. */
export function unknownRun(reason: Reason, count = 1): MarkRun {
  return aRun('not-rated', count, { reason });
}

/** The summary that goes with marks: counts by reason or status, last known verdicts, rated and all. */
export function groupOf(id: string, marks: readonly MarkRun[], overrides: Partial<GroupSummary> = {}): GroupSummary {
  const counts: Record<string, number> = {};
  const lastKnown: Record<string, number> = {};
  let of = 0;
  let rated = 0;
  for (const mark of marks) {
    const key = mark.reason ?? mark.status;
    counts[key] = (counts[key] ?? 0) + mark.count;
    if (mark.lastKnown !== null) lastKnown[mark.lastKnown] = (lastKnown[mark.lastKnown] ?? 0) + mark.count;
    of += mark.count;
    if (mark.status !== 'not-rated') rated += mark.count;
  }
  const zero = { reported: 0, older: 0, better: 0, worse: 0, unchanged: 0, notComparable: of, mean: null, low: null, high: null, reds: [] };
  return { id, counts, lastKnown, rated, of, ...zero, ...overrides };
}

/** A plan with these marks, `plan-2025` where nothing is said. */
export function aHomePlan(marks: MarkRun[], overrides: Partial<Plan> = {}): Plan {
  const id = overrides.id ?? 'plan-2025';
  return { id, horizon: 5, from: 2021, to: 2025, successor: null, group: groupOf(id, marks), marks, targets: [], unconfirmed: [], ...overrides };
}

/** A counted target of 90 in 2025: 76 in 2024, where the path stood at 85, so last known off track. */
export function aVerdictSummary(overrides: Partial<VerdictSummary> = {}): VerdictSummary {
  return {
    key: 'plan-2025/plan',
    plan: 'plan-2025',
    kind: 'plan',
    evidence: 'secondary',
    counted: true,
    time: 2025,
    value: 90,
    status: 'not-rated',
    reason: 'no-data-at-deadline',
    flags: [],
    ratio: 0.1,
    achieved: 1 / 15,
    expectedValue: 85,
    lastKnown: { status: 'off-track', time: '2024', ratio: 0.1, achieved: 1 / 15, expectedValue: 85 },
    ...overrides,
  };
}

/** A share with a value of 76 in 2024 after 75 in 2022. */
export function aNamedIndicator(overrides: Partial<NamedIndicator> = {}): NamedIndicator {
  return {
    id: 'coverage',
    unit: 'percent',
    decimals: 0,
    latest: { time: '2024', value: 76, status: 'A', qualifier: null },
    movement: { from: null, to: ['2024', 76], sign: null, comparable: false },
    verdict: aVerdictSummary(),
    baseline: ['2022', 75],
    ...overrides,
  };
}

/** A home of three nested plans as of 21 November 2026: an ended one with three targets without final values, two without a target. */
export function aHomeFile(overrides: Partial<HomeFile> = {}): HomeFile {
  const marks = [lastKnownRun('moving-away'), lastKnownRun('off-track'), unknownRun('no-data')];
  const all = [...marks, unknownRun('no-target', 9)];
  const untargeted = [unknownRun('no-target', 9)];
  return {
    schemaVersion: 1,
    asOf: '2026-11-21',
    plans: [
      aHomePlan(marks, { targets: [aNamedIndicator()] }),
      aHomePlan([], { id: 'strategy-2030', horizon: 10, to: 2030 }),
      aHomePlan([], {
        id: 'vision-2040',
        horizon: 20,
        to: 2040,
        unconfirmed: [aNamedIndicator({ id: 'share', verdict: aVerdictSummary({ counted: false, time: 2040, value: 10, lastKnown: null, reason: 'no-data' }) })],
      }),
    ],
    all: groupOf('all', all, { reported: 6, older: 4 }),
    withoutTarget: groupOf('without-target', untargeted, { better: 4, worse: 1, unchanged: 2, notComparable: 2 }),
    programmes: [
      { id: 'programme-1', order: 1, group: groupOf('programme-1', all, { reported: 6, older: 4, better: 3, worse: 1 }), marks: all, worst: [{ id: 'coverage', isDoubtful: false }] },
      { id: 'programme-2', order: 2, group: groupOf('programme-2', []), marks: [], worst: [] },
    ],
    pillars: [{ id: 'pillar-economy', order: 1, group: groupOf('pillar-economy', all), marks: all }],
    components: [{ id: 'component-ict', order: 1, group: groupOf('component-ict', untargeted), marks: untargeted }],
    sectors: [
      { id: 'sector-agriculture', order: 1, group: groupOf('sector-agriculture', []), marks: [], example: null },
      { id: 'sector-trade', order: 2, group: groupOf('sector-trade', untargeted), marks: untargeted, example: aNamedIndicator({ verdict: null }) },
    ],
    institutions: [{ id: 'mtc', of: 12, recent: 6, older: 4, none: 2, newest: '2026-11-21', scheduled: 0, late: 0 }],
    previousRelease: null,
    changes: [],
    thresholds: [0.95, 0.6, 0],
    downloads: [{ path: 'download/observations.csv', format: 'csv', bytes: 717_118, rows: 5329 }],
    example: aNamedIndicator(),
    ...overrides,
  };
}

/** The English names of everything `aHomeFile` mentions. */
export function someHomeTexts(overrides: Partial<HomeTextsFile> = {}): HomeTextsFile {
  return {
    schemaVersion: 1,
    language: 'en',
    plans: {
      'plan-2025': { title: 'Five-year plan', short: 'Plan 2021–2025' },
      'strategy-2030': { title: 'Ten-year strategy', short: 'Strategy 2021–2030' },
      'vision-2040': { title: 'Twenty-year vision', short: 'Vision 2021–2040' },
    },
    framework: {
      'programme-1': { title: 'Infrastructure' },
      'programme-2': { title: 'Skills' },
      'pillar-economy': { title: 'Digital economy' },
      'component-ict': { title: 'ICT industry' },
      'sector-agriculture': { title: 'Agriculture' },
      'sector-trade': { title: 'Trade' },
    },
    institutions: { mtc: { title: 'Ministry of Technology and Communications', short: 'Technology and Communications' } },
    indicators: { coverage: { title: '4G mobile coverage' }, share: { title: 'Digital economy in GDP' } },
    units: { percent: { title: 'per cent', short: '%' } },
    notes: [{ kind: 'data', text: 'First release of the dataset.' }],
    ...overrides,
  };
}
