/** The parameters of the default method; stored with every verdict, so a change of one is a new version. */
export const trajectoryMethod = {
  id: 'trajectory',
  version: 1,
  /** From this share of the planned progress on: on track; at the deadline: nearly met. */
  onTrack: 0.95,
  /** From this share on: behind; at the deadline: partly met. */
  behind: 0.6,
  /** Below this expected share it is too early to judge. */
  earlyGuard: 0.1,
  /** Years after the usual publication date beyond which a value is too old. */
  tooOldYears: 3,
  /** Reporting periods that must have passed as well. */
  tooOldPeriods: 2,
  /** A deliverable overdue by no more than this many years is behind. */
  overdueYears: 90 / 365.25,
  /** Years the current pace looks back. */
  paceWindow: 5,
  defaults: { lag: 0.5, precision: 0.1, interval: 1 },
} as const;
