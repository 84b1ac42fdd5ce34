import type { StandIns } from './parse-entry.ts';

/** What an indicator file is taken to say where a required field cannot be read, so that its other fields are still checked. */
export const indicatorStandIns: StandIns = {
  title: { en: '' },
  definition: { en: '' },
  unit: '',
  decimals: 0,
  direction: 'none',
  type: 'change',
  accumulation: 'level',
  interval: 1,
  lag: 0.5,
  growth: null,
  relative: false,
  critical: false,
  weight: 1,
  placement: [],
  responsible: [],
  schedule: null,
  series: [],
  breaks: [],
  baselines: [],
  targets: [],
  milestones: [],
  path: [],
  computed: null,
  peers: false,
};
