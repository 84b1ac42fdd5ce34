import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignIndicator } from '../../formats/foreign-row.ts';
import { countInTitle } from './count-in-title.ts';
import { personalDataInTexts } from './personal-data-in-texts.ts';
import { titleMeansAnother } from './title-means-another.ts';

/** What is wrong with the texts of the indicators of a file. */
export function indicatorFindings(indicators: readonly ForeignIndicator[]): readonly ImportFinding[] {
  return [...titleMeansAnother(indicators), ...countInTitle(indicators), ...personalDataInTexts(indicators)];
}
