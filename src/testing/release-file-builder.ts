import type { ReleasedIndicator, ReleasedVerdict, ReleaseFile, ValueChange } from '#model/release-file.ts';
import type { ReleasesFile, ReleasesTextsFile } from '#model/releases-file.ts';
import { aVerdict } from './indicator-file-builder.ts';

/** A verdict of a release: 75 (2022) -> 90 (2025), behind. */
export function aReleasedVerdict(overrides: Partial<ReleasedVerdict> = {}): ReleasedVerdict {
  const { assessment, case: judged, target: _target, arithmetic: _arithmetic, ...summary } = aVerdict({ status: 'behind' });
  return {
    ...summary,
    target: { id: 't1', time: '2025', value: 90, range: null, due: null },
    pace: assessment.pace,
    case: judged,
    ...overrides,
  };
}

export function aReleasedIndicator(overrides: Partial<ReleasedIndicator> = {}): ReleasedIndicator {
  return {
    id: 'coverage', decimals: 0, unit: 'percent', latest: { time: '2024', value: 76, status: 'A', qualifier: null }, lead: 'plan-2025/plan', verdicts: [aReleasedVerdict()],
    ...overrides,
  };
}

export function aValueChange(overrides: Partial<ValueChange> = {}): ValueChange {
  return { indicator: 'coverage', series: 'mtc', period: '2024', kind: 'added', cause: 'data', from: null, to: 76, reason: '', ...overrides };
}

export const noChanges: ReleaseFile['changes'] = { values: [], parts: [], targets: [], settings: [] };

/** Release 2026.11 of one indicator, after 2026.05, without a change. */
export function aReleaseFile({ changes = {}, ...overrides }: Partial<Omit<ReleaseFile, 'changes'>> & { readonly changes?: Partial<ReleaseFile['changes']> } = {}): ReleaseFile {
  return {
    schemaVersion: 1, id: '2026.11', asOf: '2026-11-21', previous: '2026.05', method: { id: 'trajectory', version: 1 }, fingerprint: null,
    indicators: [aReleasedIndicator()], changes: { ...noChanges, ...changes }, ...overrides,
  };
}

/** Three releases, the last open. */
export const threeReleases: ReleasesFile = {
  schemaVersion: 1,
  release: '2026.11',
  releases: [
    { id: '2025.11', asOf: '2025-11-21', state: 'closed', method: { id: 'trajectory', version: 1 }, notes: ['data'] },
    { id: '2026.05', asOf: '2026-05-12', state: 'closed', method: { id: 'trajectory', version: 1 }, notes: ['target'] },
    { id: '2026.11', asOf: '2026-11-21', state: 'open', method: { id: 'trajectory', version: 1 }, notes: ['revision', 'data'] },
  ],
};

export const threeReleasesTexts: ReleasesTextsFile = {
  schemaVersion: 1,
  language: 'en',
  releases: { '2025.11': ['First release.'], '2026.05': ['One target was replaced.'], '2026.11': ['Some values were revised.', 'Values of 2025 were added.'] },
  series: { 'coverage/itu': 'population' },
};
