import { canonicalJson } from '#lib/canonical-json.ts';
import { canonicalText, rememberedCanonicalText } from '#lib/canonical-text.ts';
import { codePointOrder, compareCodePoints } from '#lib/compare-code-points.ts';
import { runningSha256 } from '#lib/running-sha256.ts';
import type { Observation } from '#model/observation.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
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
    const json = rememberedCanonicalText();
    const written = (row: Observation) => canonicalRow(row, json);
    const keyed = rows.map((row) => ({ key: `${observationKey(row)}|${row.vintage}`, row }));
    const compare = codePointOrder(keyed.map(({ key }) => key));
    keyed.sort((a, b) => compare(a.key, b.key) || compareCodePoints(written(a.row), written(b.row)));
    add(separator + keyed.map(({ row }) => written(row)).join(','));
    separator = ',';
  }
  add(separator === '[' ? '[]' : ']');
}

/** The canonical JSON of a row, fields already in their order: the general function costs too much for each of a million. `json` may remember texts. */
export function canonicalRow(row: Observation, json: (text: string) => string = canonicalText): string {
  const members = [
    '{"area":', json(row.area), ',"dimensions":', canonicalCodes(row.dimensions), ',"indicator":', json(row.indicator), ',"kind":', json(row.kind),
    ',"note":', json(row.note), ',"period":', json(row.period), ',"qualifier":', row.qualifier === null ? 'null' : json(row.qualifier),
    ',"revision":', json(row.revision), ',"series":', json(row.series), ',"source":', json(row.source), ',"sourceDetail":', json(row.sourceDetail),
    ',"state":', json(row.state), ',"status":', json(row.status), ',"value":', String(row.value), ',"vintage":', json(row.vintage), '}',
  ];
  return members.join('');
}

/** The codes of a row; a few combinations stand in very many rows. */
const writtenCodes = new WeakMap<Observation['dimensions'], string>();

function canonicalCodes(dimensions: Observation['dimensions']): string {
  const known = writtenCodes.get(dimensions);
  if (known !== undefined) return known;
  const written = JSON.stringify(Object.fromEntries(disaggregations(dimensions)));
  writtenCodes.set(dimensions, written);
  return written;
}
