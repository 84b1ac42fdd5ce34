import { type PreparedIndicator } from './prepared-indicator.ts';
import { type Publication } from './publication.ts';

/** Sources behind a count of legal texts: those of the events it is counted from. Roll-out rows name their own. */
export function registerSources({ indicator }: PreparedIndicator, { dataset }: Publication): readonly string[] {
  if (indicator.computed !== 'legal:in-force') return [];
  return dataset.legal
    .filter(({ relevance }) => relevance === 'digital')
    .flatMap(({ events }) => events)
    .filter(({ stage, certainty }) => stage === 'in-force' && certainty !== 'unverified')
    .flatMap(({ sources }) => sources);
}
