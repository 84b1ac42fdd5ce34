import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Observation } from '#model/observation.ts';

/**
 * The canonical JSON of what a seal holds of an observation: all of it but its note and its place in the file. Fields are
 * written in their order, because the general function costs too much for each of a million rows.
 */
export function sealedRow(observation: Observation): string {
  return JSON.stringify({
    area: nfc(observation.area),
    dimensions: codesButTotals(observation.dimensions),
    kind: observation.kind,
    period: observation.period,
    qualifier: observation.qualifier,
    revision: nfc(observation.revision),
    series: nfc(observation.series),
    source: nfc(observation.source),
    sourceDetail: nfc(observation.sourceDetail),
    state: nfc(observation.state),
    status: observation.status,
    value: observation.value,
    vintage: nfc(observation.vintage),
  });
}

/** A column of nothing but totals may be added later; that changes no published figure. Sorted by dimension. */
export function codesButTotals(dimensions: Observation['dimensions']): Readonly<Record<string, string>> {
  const parts = Object.entries(dimensions).filter(([, code]) => code !== '_T');
  return parts.length < 2 ? Object.fromEntries(parts) : Object.fromEntries(parts.toSorted(([left], [right]) => compareCodePoints(left, right)));
}

function nfc(text: string): string {
  return text.normalize('NFC');
}
