import { describe, expect, it, test } from 'vitest';
import { expectOneFinding, withEdits, type PlantedMistake } from '#testing/planted-mistake.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { readDataset } from './read-dataset.ts';

const coverage = 'indicators/coverage-4g.yaml';
const users = 'indicators/internet-users.yaml';

const yamlMistakes: readonly PlantedMistake[] = [
  { rule: 'bad-yaml', file: coverage, from: 'unit: percent', to: 'unit: percent\nunit: percent', at: 'unit: percent\ndenominator' },
  { rule: 'bad-yaml', file: 'legal.yaml', from: 'type: law\n', to: 'type: [law\n', after: 'type: [law\n  ' },
  { rule: 'wrong-type', file: coverage, from: 'value: 90\n', to: 'value: ninety\n', at: 'ninety' },
  { rule: 'wrong-type', file: 'dataset.yaml', from: 'release: "2026.11"', to: 'release: 2026.11', at: '2026.11' },
  { rule: 'wrong-type', file: 'plans.yaml', from: 'horizon: 10', to: 'horizon: ten', at: 'ten' },
  { rule: 'wrong-type', file: users, from: 'targets: []', to: 'targets: none', at: 'none' },
  { rule: 'infinite-value', file: coverage, from: 'value: 98', to: 'value: .inf', at: '.inf' },
  { rule: 'missing-key', file: 'sources.yaml', from: '  evidence: official\n', to: '', at: 'id: survey-2024' },
  { rule: 'unknown-key', file: users, from: 'lag: 1\n', to: 'lag: 1\nlags: 2\n', at: 'lags: 2' },
  { rule: 'unknown-key', file: coverage, from: '    reason: null\n', to: '    resaon: null\n', at: 'resaon' },
  { rule: 'unknown-schema-version', file: 'dataset.yaml', from: 'schema: 1', to: 'schema: 2', at: '2\nid' },
  { rule: 'bad-id', file: coverage, from: 'id: m1', to: 'id: M_1', at: 'M_1' },
  { rule: 'bad-period', file: coverage, from: 'time: 2020', to: 'time: 2020-Q7', at: '2020-Q7' },
  { rule: 'bad-period', file: 'legal.yaml', from: '"2022-12-29"', to: '"2022-02-30"' },
  { rule: 'bad-value', file: users, from: 'direction: increase', to: 'direction: up', at: 'up\ntype' },
  { rule: 'bad-state', file: coverage, from: 'state: published', to: 'state: secret', at: 'secret' },
  { rule: 'bad-state', file: coverage, from: 'state: published', to: 'embargo: tomorrow', at: 'tomorrow' },
  { rule: 'out-of-range', file: users, from: 'interval: 1', to: 'interval: 0', at: '0\nlag' },
  { rule: 'bad-period', file: 'releases.yaml', from: 'asOf: 2026-11-21', to: 'asOf: 21/11/2026', at: '21/11' },
  { rule: 'out-of-range', file: users, from: 'decimals: 1', to: 'decimals: 9', at: '9\ndirection' },
  { rule: 'buddhist-year', file: 'institutions.yaml', from: 'to: 2021', to: 'to: 2564', at: '2564' },
  { rule: 'bad-address', file: 'sources.yaml', from: 'https://example.org/network', to: 'example org', at: 'example org' },
  { rule: 'bad-address', file: 'sources.yaml', from: 'https://example.org/network', to: 'javascript:alert(1)' },
  { rule: 'bad-address', file: 'dataset.yaml', from: 'release: "2026.11"\n', to: 'release: "2026.11"\nfeedback: javascript:alert(1)\n', at: 'javascript:alert(1)' },
];

const observations = 'observations/coverage-4g.csv';
const trained = 'observations/people-trained.csv';

const csvMistakes: readonly PlantedMistake[] = [
  { rule: 'missing-column', file: observations, from: 'OBS_KIND,', to: '', at: 'SERIES' },
  { rule: 'unknown-column', file: observations, from: 'SOURCE_DETAIL', to: 'SOURCE_PAGE' },
  { rule: 'duplicate-column', file: observations, from: 'REVISION', to: 'VINTAGE', at: 'VINTAGE,STATE' },
  { rule: 'ragged-row', file: observations, from: 'press-2023,p. 1,2026.11,,,\n', to: 'press-2023,p. 1,2026.11,\n', at: 'mtc,LA,2020' },
  { rule: 'ragged-row', file: observations, from: 'mtc,LA,2022', to: '\nmtc,LA,2022', at: '\nmtc,LA,2022' },
  { rule: 'bad-csv', file: observations, from: '"stated', to: 'stated', at: '""over""' },
  { rule: 'bad-csv', file: observations, from: '"stated in May, ""over"""', to: '"stated in May' },
  { rule: 'not-a-number', file: observations, from: ',75,', to: ',n/a,', at: 'n/a' },
  { rule: 'not-a-number', file: trained, from: ',1500,', to: ',"1,500",', at: '"1,500"' },
  { rule: 'infinite-value', file: trained, from: ',1200,', to: ',1e400,', at: '1e400' },
  { rule: 'missing-value', file: trained, from: 'LA-XS,2024,_T,600', to: 'LA-XS,2024,_T,', after: 'LA-XS,2024,_T,' },
  { rule: 'value-with-missing-status', file: observations, from: '80.5,,A', to: '80.5,,Q', at: '80.5' },
  { rule: 'blank-dimension', file: trained, from: '2024,F,700', to: '2024,,700', after: '1500,,A,admin,survey-2024,,2026.11,,,\nregister,LA,2024,' },
  { rule: 'bad-period', file: observations, from: 'LA,2022', to: 'LA,FY22', at: 'FY22' },
  { rule: 'buddhist-year', file: observations, from: 'LA,2022', to: 'LA,2565', at: '2565' },
  { rule: 'unknown-code', file: observations, from: ',ge,', to: ',over,', at: 'over' },
  { rule: 'unknown-code', file: observations, from: '75,,A,admin', to: '75,,A,guess', at: 'guess' },
  { rule: 'bad-state', file: observations, from: "2026.11,,,wording 'homes'", to: '2026.11,,embargo:soon,', at: 'embargo:soon' },
  { rule: 'bad-revision', file: observations, from: "2026.11,,,wording 'homes'", to: '2026.11,better,,', at: 'better' },
  { rule: 'vintage-unknown', file: trained, from: 'LA-XS,2024,_T,600,,A,admin,survey-2024,,2026.11', to: 'LA-XS,2024,_T,600,,A,admin,survey-2024,,', after: 'LA-XS,2024,_T,600,,A,admin,survey-2024,,' },
  { rule: 'stray-space', file: observations, from: ',75,', to: ', 75,', at: ' 75' },
  { rule: 'bad-period', file: 'rollout.csv', from: '2019-03-15', to: '2019-15-03' },
  { rule: 'missing-translation', file: 'codelists/areas.csv', from: 'Lao PDR,ສປປ ລາວ', to: 'Lao PDR,', after: 'Lao PDR,' },
  { rule: 'unknown-code', file: 'codelists/units.csv', from: 'persons,count', to: 'persons,heads', at: 'heads' },
];

describe('a mistake in the form of a file', () => {
  test.for(yamlMistakes)('$rule in $file: $to', (mistake) => expectOneFinding(mistake));
  test.for(csvMistakes)('$rule in $file: $to', (mistake) => expectOneFinding(mistake));
});

describe('a cell that is no number', () => {
  test.for([
    ['=1+1', /formula/],
    ['#REF!', /spreadsheet formula/],
    ['NaN', /status O/],
    ['..', /status O/],
    ['໖໓', /digits 0 to 9/],
    ['"63,6"', /point before the decimals/],
    ['"98,524"', /nothing between thousands/],
    ['over 75', /QUALIFIER/],
  ] as const)('%s: the finding says how to mend it', ([cell, hint]) => {
    const { findings } = readDataset(withEdits([{ file: observations, from: ',75,', to: `,${cell},` }]));
    expect(findings.map(({ rule }) => rule)).toEqual(['not-a-number']);
    expect(findings[0]?.mend).toMatch(hint);
  });
});

describe('files', () => {
  it('are missed where there is no dataset without them', () => {
    const files = smallDataset();
    files.delete('plans.yaml');
    expect(readDataset(files).findings.map(({ rule, file }) => [rule, file])).toEqual([['missing-file', 'plans.yaml']]);
  });

  it('nothing reads are pointed out', () => {
    const files = smallDataset().set('indicators/new.yml', 'id: new\n').set('README.md', '# Notes\n');
    expect(readDataset(files).findings.map(({ severity, rule, file }) => [severity, rule, file])).toEqual([['warning', 'unknown-file', 'indicators/new.yml']]);
  });

  it('may begin with a byte order mark and end lines in the Windows way', () => {
    const files = [...smallDataset()].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);
    const asBytes = files.map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    for (const variant of [new Map<string, string | Uint8Array>(files), new Map<string, string | Uint8Array>(asBytes)]) {
      expect(readDataset(variant)).toEqual(readDataset(smallDataset()));
    }
  });

  it('have to be UTF-8 in the form NFC', () => {
    const files = new Map<string, string | Uint8Array>(smallDataset());
    files.set('observations/coverage-4g.csv', new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
    files.set('plans.yaml', String(files.get('plans.yaml')).replace('Kế hoạch 2025', 'Kế hoạch 2025'.normalize('NFD')));
    expect(readDataset(files).findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['bad-encoding', 'observations/coverage-4g.csv', 1],
      ['not-nfc', 'plans.yaml', 6],
    ]);
  });

  it('are all checked when one of them breaks its schema', () => {
    const files = smallDataset();
    files.set('plans.yaml', '- id: plan-2025\n');
    files.set('observations/coverage-4g.csv', String(files.get('observations/coverage-4g.csv')).replace(',75,', ',x,'));
    const rules = readDataset(files).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'missing-key')).toHaveLength(7);
    expect(rules).toContain('not-a-number');
    expect(readDataset(files).dataset).toBeNull();
  });

  it('without a mistake make a dataset', () => {
    const { dataset, findings } = readDataset(smallDataset());
    expect(findings).toEqual([]);
    expect(dataset?.indicators.map(({ id }) => id)).toEqual(['coverage-4g', 'internet-users', 'people-trained']);
    expect(dataset?.observations).toHaveLength(16);
    expect(dataset?.observations[2]).toEqual({
      indicator: 'coverage-4g',
      series: 'mtc',
      area: 'LA',
      period: '2024',
      dimensions: { SEX: '_T' },
      value: 82,
      qualifier: 'ge',
      status: 'A',
      kind: 'admin',
      source: 'press-2023',
      sourceDetail: '',
      vintage: '2026.11',
      revision: '',
      state: '',
      note: 'stated in May, "over"',
      line: 4,
    });
  });
});
