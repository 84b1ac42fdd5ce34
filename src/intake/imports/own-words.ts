import { type ObservationKind, observationKinds, qualifiers } from '#model/observation.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';

/** What the columns of our own downloads say beside the value; null or '' where the row is of a file that has no such column. */
export type OwnWords = { readonly qualifier: string; readonly kind: ObservationKind | null; readonly detail: string | null; readonly vintage: string };

/** The codes a row of one of our downloads was published with. Codes that are none of ours say nothing. */
export function ownWords({ attributes }: Pick<ForeignRow, 'attributes'>): OwnWords {
  const text = (column: string): string => (Object.hasOwn(attributes, column) ? (attributes[column] ?? '') : '');
  const vintage = text('VINTAGE').trim();
  return {
    qualifier: qualifiers.find((one) => one === text('QUALIFIER')) ?? '',
    kind: observationKinds.find((one) => one === text('OBS_KIND')) ?? null,
    detail: Object.hasOwn(attributes, 'SOURCE_DETAIL') ? text('SOURCE_DETAIL') : null,
    vintage: /^\d{4}\.\d\d(\.\d+)?$/.test(vintage) ? vintage : '',
  };
}
