import type { Evidence } from '#domain/progress/confidence.ts';
import type { DataSource } from '#model/data-source.ts';
import type { Observation } from '#model/observation.ts';
import type { PreparedIndicator } from './prepared-indicator.ts';

type ValueEvidence = Pick<Evidence, 'kind' | 'status' | 'qualifier' | 'hasSource'>;

/** What a single value is worth. A count from the registers has many sources, each named there. */
export function valueEvidence(
  { indicator }: PreparedIndicator,
  { kind, status, qualifier, source }: Observation,
  sources: ReadonlyMap<string, DataSource>,
): ValueEvidence {
  const found = sources.get(source);
  const isNamed = found !== undefined && found.evidence !== 'unconfirmed';
  return { kind, status, qualifier, hasSource: isNamed || indicator.computed !== null };
}
