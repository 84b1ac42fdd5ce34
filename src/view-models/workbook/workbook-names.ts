/** Names by which the formulas of the workbook know cells and columns: the same in every language, so that a formula can be read and quoted. */
export const workbookNames = {
  asOf: 'Rule_AsOf',
  onTrack: 'Rule_OnTrack',
  behind: 'Rule_Behind',
  earlyGuard: 'Rule_EarlyGuard',
  tooOldYears: 'Rule_TooOldYears',
  tooOldPeriods: 'Rule_TooOldPeriods',
  overdueYears: 'Rule_OverdueYears',
  tiny: 'Rule_Tiny',
  statusCodes: 'Status_Code',
  reasonCodes: 'Reason_Code',
  observedSeries: 'Obs_Series',
  observedRow: 'Obs_Row',
  observedTime: 'Obs_Time',
  observedValue: 'Obs_Value',
  observedCounts: 'Obs_Counts',
  observedSource: 'Obs_Source',
  pointKey: 'Point_Key',
  pointTime: 'Point_Time',
  pointValue: 'Point_Value',
  pointLower: 'Point_Lower',
  pointUpper: 'Point_Upper',
  verdictKey: 'Verdict_Key',
  verdictStatus: 'Verdict_Status',
  verdictReason: 'Verdict_Reason',
  verdictCounted: 'Verdict_Counted',
  verdictPublished: 'Verdict_Published',
} as const;

/** Column of the words of a status or reason, one a language of the workbook. */
export const statusWords = (language: number): string => `Status_Word${language + 1}`;
export const reasonWords = (language: number): string => `Reason_Word${language + 1}`;

/** Column letters: 0 = A, 26 = AA. */
export function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Row of a table's first entry (1 = first row of the sheet): below the mark and one head row a language. */
export const firstTableRow = (languages: number): number => languages + 2;
