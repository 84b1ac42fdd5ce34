import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '#lib/canonical-json.ts';
import { sha256Hex } from '#lib/sha256.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { anObservation } from '#testing/builders.ts';
import { canonicalRow, fingerprint } from './fingerprint.ts';

function parsed(files = smallDataset()): SourceDataset {
  const { dataset, findings } = readDataset(files);
  if (dataset === null) throw new Error(JSON.stringify(findings));
  return dataset;
}

function edited(path: string, change: (text: string) => string): SourceDataset {
  const files = smallDataset();
  const text = files.get(path) ?? '';
  expect(change(text)).not.toBe(text);
  files.set(path, change(text));
  return parsed(files);
}

const original = fingerprint(parsed());

describe('the fingerprint', () => {
  it('is the hash of the canonical JSON of what is published, rows in the order of their keys', () => {
    const dataset = parsed();
    const key = (row: SourceDataset['observations'][number]) =>
      [row.indicator, row.series, row.area, row.period, row.dimensions['SEX'] ?? '_T'].join('|').replaceAll('|_T', '');
    const content = {
      ...dataset,
      releases: dataset.releases.map(({ seal: _seal, fingerprint: _fingerprint, ...release }) => release),
      rollout: dataset.rollout.map(({ line: _line, ...entry }) => entry),
      observations: dataset.observations
        .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
        .map(({ line: _line, dimensions, ...row }) => ({
          ...row,
          dimensions: Object.fromEntries(Object.entries(dimensions).filter(([, code]) => code !== '_T')),
        })),
    };
    expect(original).toBe(sha256Hex(canonicalJson(content)));
  });

  test.for<[string, string, (text: string) => string]>([
    ['the order of rows', 'observations/coverage-4g.csv', (text) => reorderedRows(text)],
    ['the order of fields', 'plans.yaml', (text) => text.replace('  horizon: 5\n  from: 2021\n', '  from: 2021\n  horizon: 5\n')],
    ['comments and blank lines', 'plans.yaml', (text) => `# a comment\n\n${text}`],
    ['line ends and a byte order mark', 'observations/coverage-4g.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['how a number is written', 'observations/coverage-4g.csv', (text) => text.replace('80.5,', '80.50,')],
    ['a dimension column that holds totals only', 'observations/internet-users.csv', (text) => text.replaceAll(/^((?:[^,]*,){3})(?:SEX|_T),/gm, '$1')],
    ['a seal', 'releases.yaml', (text) => text.replace('seal: {}', `seal: {indicators/coverage-4g: ${'a'.repeat(64)}}`)],
    ['a note to editors at a source', 'sources.yaml', (text) => text.replace('  evidence: official', '  note: ask again in May\n  evidence: official')],
  ])('does not depend on %s', ([, path, change]) => {
    expect(fingerprint(edited(path, change))).toBe(original);
  });

  test.for<[string, string, (text: string) => string]>([
    ['a value', 'observations/coverage-4g.csv', (text) => text.replace(',75,', ',76,')],
    ['a qualifier', 'observations/coverage-4g.csv', (text) => text.replace('82,ge,', '82,le,')],
    ['the note printed beside a value', 'observations/coverage-4g.csv', (text) => text.replace("wording 'homes'", "wording 'houses'")],
    ['a target', 'indicators/coverage-4g.yaml', (text) => text.replace('value: 98', 'value: 97')],
    ['a text in one language', 'indicators/coverage-4g.yaml', (text) => text.replace('vi: Phủ sóng 4G', 'vi: Độ phủ 4G')],
    ['a threshold of the method', 'dataset.yaml', (text) => text.replace('earlyGuard: 0.10', 'earlyGuard: 0.11')],
    ['the as-of date', 'releases.yaml', (text) => text.replace('2026-11-21', '2026-11-20')],
    ['a legal date', 'legal.yaml', (text) => text.replace('2022-12-29', '2022-12-28')],
    ['a stage of roll-out', 'rollout.csv', (text) => text.replace('mtc,4,', 'mtc,0,')],
  ])('changes with %s', ([, path, change]) => {
    expect(fingerprint(edited(path, change))).not.toBe(original);
  });

  it('hashes a row by its canonical JSON', () => {
    const row = anObservation({ dimensions: { SEX: 'F', AGE: '_T', URBANISATION: 'R' }, note: 'e\u0301', value: -0 });
    const { line: _line, ...rest } = row;
    expect(canonicalRow(row)).toBe(canonicalJson({ ...rest, dimensions: { SEX: 'F', URBANISATION: 'R' } }));
  });
});

function reorderedRows(text: string): string {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return `${[header, ...rows.toReversed()].join('\n')}\n`;
}
