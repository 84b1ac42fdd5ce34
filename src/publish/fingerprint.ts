import { canonicalJson } from '#lib/canonical-json.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import { runningSha256 } from '#lib/running-sha256.ts';
import { type Observation } from '#model/observation.ts';
import { type SourceDataset } from '#model/source-dataset.ts';
import { groupBy } from './group-by.ts';
import { disaggregations, observationKey } from './observation-key.ts';

/**
 * SHA-256 of the canonical source dataset: figures, texts, release and method of an edition. What does not change what is
 * published stays out: seals and fingerprints of releases, notes to editors, and where a row stood in its file.
 */
export function fingerprint(dataset: SourceDataset): string {
  const hash = runningSha256();
  const parts = Object.entries(canonicalParts(dataset)).toSorted(([left], [right]) => compareCodePoints(left, right));
  parts.forEach(([name, part], index) => {
    hash.add(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    if (name === 'observations') addObservations(dataset.observations, hash.add);
    else hash.add(canonicalJson(part));
  });
  hash.add('}');
  return hash.hex();
}

/** The first digits, as they are printed. */
export function shortFingerprint(whole: string): string {
  return whole.slice(0, 8);
}

function canonicalParts(dataset: SourceDataset): Readonly<Record<string, unknown>> {
  return {
    ...dataset,
    releases: dataset.releases.map(({ seal: _seal, fingerprint: _fingerprint, ...release }) => release),
    sources: dataset.sources.map(({ note: _note, ...source }) => source),
    rollout: dataset.rollout.map(({ line: _line, ...entry }) => entry),
  };
}

/** Adds the rows in the order of their keys, one indicator at a time: a million rows are never one text. */
function addObservations(observations: readonly Observation[], add: (text: string) => void): void {
  const groups = [...groupBy(observations, ({ indicator }) => indicator)];
  let separator = '[';
  for (const [, rows] of groups.toSorted(([left], [right]) => compareCodePoints(left, right))) {
    const keyed = rows.map((row) => ({ key: `${observationKey(row)}|${row.vintage}`, json: canonicalRow(row) }));
    keyed.sort((a, b) => compareCodePoints(a.key, b.key) || compareCodePoints(a.json, b.json));
    add(separator + keyed.map(({ json }) => json).join(','));
    separator = ',';
  }
  add(separator === '[' ? '[]' : ']');
}

/** The canonical JSON of a row, fields already in their order: the general function costs too much for each of a million. */
export function canonicalRow(row: Observation): string {
  return JSON.stringify({
    area: row.area,
    dimensions: Object.fromEntries(disaggregations(row.dimensions)),
    indicator: row.indicator,
    kind: row.kind,
    note: row.note.normalize('NFC'),
    period: row.period,
    qualifier: row.qualifier,
    revision: row.revision.normalize('NFC'),
    series: row.series,
    source: row.source,
    sourceDetail: row.sourceDetail.normalize('NFC'),
    state: row.state,
    status: row.status,
    value: row.value,
    vintage: row.vintage,
  });
}
