import { legalComputation } from '#model/legal-computation.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';

/** Sources behind what is computed from legal texts: those of the events it is computed from. Roll-out rows name their own. */
export function registerSources({ indicator }: PreparedIndicator, { dataset }: Publication): readonly string[] {
  const ofText = legalComputation(indicator.computed ?? '');
  if (ofText !== null) {
    const text = dataset.legal.find(({ id }) => id === ofText.text);
    return (text?.events ?? []).filter(({ certainty }) => certainty !== 'unverified').flatMap(({ sources }) => sources);
  }
  if (indicator.computed !== 'legal:in-force') return [];
  return dataset.legal
    .filter(({ relevance }) => relevance === 'digital')
    .flatMap(({ events }) => events)
    .filter(({ stage, certainty }) => stage === 'in-force' && certainty !== 'unverified')
    .flatMap(({ sources }) => sources);
}
