import type { CaseSpec, PlantedCell, Point } from '../case-spec.ts';
import { type Noun, nouns } from '../nouns.ts';
import { units } from '../units.ts';
import { yearly } from './yearly.ts';

const plan = { plan: 'plan-2025', value: 75 } as const;
const strategy = { plan: 'strategy-2030', value: 90 } as const;
const vision = { plan: 'vision-2040', value: 98 } as const;

type Shows = NonNullable<CaseSpec['shows']>;

const share = (slug: string, noun: Noun, points: readonly Point[], targets: CaseSpec['targets'] & object, shows: Shows, rest: Partial<CaseSpec> = {}): CaseSpec => ({
  slug, noun, unit: units.percent, points, baseline: ['2020', 25.5], targets, shows, ...rest,
});

const besidePeers = { fields: { peers: true } } as const;

/** Zero, kept secret, not reported, cannot exist: the four look different wherever they stand. */
const emptyCells: readonly PlantedCell[] = [
  { area: 'LA-XS', says: 'zero' },
  { area: 'LA-XE', period: '2025', says: 'Q' },
  { area: 'LA-PH', period: '2025', says: 'O' },
  { area: 'LA-AT', says: 'M' },
  { code: 'Y0T14', says: 'M' },
  { code: 'Y_GE65', period: '2025', says: 'Q' },
  { code: 'Y45T64', period: '2025', says: 'O' },
  { code: 'Q1', says: 'zero' },
];

/** The five final verdicts of the plan that has ended, each with its strategy still running. */
const finals: readonly CaseSpec[] = [
  share('met', nouns.internetPeople, yearly(2020, 25.5, 33.1, 44.8, 54, 65.2, 76.2), [plan, strategy, vision], {
    'plan-2025/plan': 'met', 'strategy-2030/plan': 'on-track', 'vision-2040/plan': 'on-track',
  }, besidePeers),
  share('nearly-met', nouns.internetHomes, yearly(2020, 25.5, 31.4, 41.9, 52.6, 63.3, 73.2), [plan, strategy], {
    'plan-2025/plan': 'nearly-met', 'strategy-2030/plan': 'on-track',
  }),
  share('partly-met', nouns.skilledPeople, yearly(2020, 25.5, 30.2, 37.7, 45.9, 54.1, 62), [plan, strategy], {
    'plan-2025/plan': 'partly-met', 'strategy-2030/plan': 'behind',
  }),
  share('not-met', nouns.walletPeople, yearly(2020, 25.5, 27.3, 29.8, 33.4, 36.9, 40), [plan, strategy], {
    'plan-2025/plan': 'not-met', 'strategy-2030/plan': 'off-track',
  }),
  share('worse-than-baseline', nouns.computerHomes, yearly(2020, 25.5, 25.9, 25.1, 24.2, 23, 22), [plan, strategy], {
    'plan-2025/plan': 'worse-than-baseline', 'strategy-2030/plan': 'moving-away',
  }),
];

/** The verdicts of a plan that still runs. */
const running: readonly CaseSpec[] = [
  share('on-track', nouns.phonePeople, yearly(2020, 25.5, 31.6, 38.8, 45, 51.9, 58), [strategy], { 'strategy-2030/plan': 'on-track' }, besidePeers),
  share('behind', nouns.buyingPeople, yearly(2020, 25.5, 29.9, 34.1, 38.6, 43.5, 48), [strategy], { 'strategy-2030/plan': 'behind' }, { ...besidePeers, cells: emptyCells }),
  share('off-track', nouns.identityPeople, yearly(2020, 25.5, 27, 29.3, 31.2, 33.3, 35), [strategy], { 'strategy-2030/plan': 'off-track' }),
  share('moving-away', nouns.televisionHomes, yearly(2020, 25.5, 25.2, 24.3, 23.6, 22.9, 22), [strategy], { 'strategy-2030/plan': 'moving-away' }),
  share('met-early', nouns.signalVillages, yearly(2020, 25.5, 38.2, 49.4, 60.6, 74.9, 91.3), [strategy], { 'strategy-2030/plan': 'met' }),
  {
    slug: 'breached', noun: nouns.networkUptime, unit: units.percent, points: yearly(2021, 99.7, 99.8, 99.6, 99.3, 98.9),
    targets: [{ plan: 'strategy-2030', value: 99.5 }], fields: { type: 'threshold', critical: true }, hasHistory: false,
    shows: { 'strategy-2030/plan': 'breached + was-met-lost' },
  },
];

/** One case for every status a verdict can have. */
export const ratedCases: readonly CaseSpec[] = [...finals, ...running];
