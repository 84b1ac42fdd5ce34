/** Figures that stand nowhere but in drafts and under embargo: a public edition that contains one of them leaks. */
export const plantedValues = {
  draftObservation: 87.65431,
  embargoedObservation: 76.54321,
  draftTarget: 91.23457,
  embargoedTarget: 82.34561,
} as const;

/** Later than the as-of date of the current release. */
export const plantedEmbargo = '2026-12-01T09:00:00+07:00';
