import { describe, expect, it, test } from 'vitest';
import { withEdits } from '#testing/planted-mistake.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { sealOf, sealRollout } from './seal.ts';

const rows = 'observations/coverage-4g.csv';
const indicator = 'indicators/coverage-4g.yaml';
const nextRelease = `- id: "2027.02"
  asOf: 2027-02-15
  state: open
  method: {id: trajectory, version: 1}
  fingerprint: null
  seal: {}
  notes: []
`;

function read(files: Map<string, string>) {
  const { dataset } = readDataset(files);
  if (dataset === null) throw new Error('The dataset of the test is broken.');
  return dataset;
}

/** The small dataset with its release closed and sealed, and the next one open. */
function closedDataset(): Map<string, string> {
  const files = smallDataset();
  const dataset = read(files);
  const seal = dataset.indicators.map(({ id }) => `    indicators/${id}: ${sealOf(dataset, id, '2026.11') ?? ''}`).join('\n');
  const rollout = `    rollout: ${sealRollout(dataset.rollout, '2026.11') ?? ''}`;
  const releases = String(files.get('releases.yaml'))
    .replace('state: open', 'state: closed')
    .replace('fingerprint: null', `fingerprint: "${'a1'.repeat(32)}"`)
    .replace('seal: {}', `seal:\n${seal}\n${rollout}`);
  return files
    .set('releases.yaml', releases + nextRelease)
    .set('dataset.yaml', String(files.get('dataset.yaml')).replace('"2026.11"', '"2027.02"'));
}

function changed(file: string, from: string, to: string): Map<string, string> {
  const files = closedDataset();
  const text = String(files.get(file));
  expect(text).toContain(from);
  return files.set(file, text.replace(from, to));
}

const brokenRules = (files: Map<string, string>) => readDataset(files).findings.map(({ rule, file, line }) => [rule, file, line]);

describe('a closed release', () => {
  it('stays as it was', () => {
    expect(readDataset(closedDataset()).findings).toEqual([]);
  });

  test.for([
    ['a value is edited', rows, 'mtc,LA,2022,_T,75', 'mtc,LA,2022,_T,76'],
    ['a row is deleted', rows, "mtc,LA,2022,_T,75,,A,admin,press-2023,p. 1,2026.11,,,wording 'homes'\n", ''],
    ['a row is added with the old vintage', rows, 'survey,LA,2024', 'mtc,LA,2021,_T,66,,A,admin,press-2023,,2026.11,,,\nsurvey,LA,2024'],
    ['a target is edited', indicator, 'value: 90', 'value: 89'],
    ['a target is pushed to another year', indicator, 'time: 2030', 'time: 2029'],
    ['a baseline is edited', indicator, 'value: 60, sources: [press-2023]', 'value: 60, sources: [survey-2024]'],
    ['an official milestone is edited', indicator, 'time: 2023, value: 78', 'time: 2023, value: 77'],
    ['a target loses its source', indicator, "vi: 90% số nơi vào năm 2025}\n    sources: [press-2023]", "vi: 90% số nơi vào năm 2025}\n    sources: [survey-2024]"],
    ['a path is edited', indicator, 'kind: linear', 'kind: scurve'],
    ['a figure is withdrawn by making it a draft', rows, 'survey-2024,,2026.11,,,', 'survey-2024,,2026.11,,draft,'],
  ] as const)('is broken where %s', ([, file, from, to]) => {
    expect(brokenRules(changed(file, from, to))).toEqual([['silent-change', 'releases.yaml', 7]]);
  });

  test.for([
    ['a note is corrected', rows, "wording 'homes'", 'wording homes'],
    ['a translation is corrected', indicator, 'lo: 90% ຂອງສະຖານທີ່ຮອດປີ 2025', 'lo: 90% ຂອງສະຖານທີ່ ພາຍໃນປີ 2025'],
    ['an empty field is left out', indicator, '    replaces: null\n    reason: null\n    state: published\n', ''],
    ['rows change places', rows, 'mtc,LA,2020,_T,60,,A,admin,press-2023,p. 1,2026.11,,,\n', ''],
    ['a later release adds a value', rows, 'survey,LA,2024', 'mtc,LA,2025,_T,85,,A,admin,press-2023,,2027.02,,,\nsurvey,LA,2024'],
    ['a later release revises a value with a reason', rows, 'survey,LA,2024', 'mtc,LA,2022,_T,74,,A,admin,press-2023,,2027.02,correction: typing error,,\nsurvey,LA,2024'],
  ] as const)('is whole where %s', ([name, file, from, to]) => {
    const files = changed(file, from, to);
    if (name === 'rows change places') files.set(rows, `${String(files.get(rows))}${from}`);
    expect(readDataset(files).findings).toEqual([]);
  });

  const system = 'eoffice,mtc,4,2019-03-15,press-2023,2026.11,,all departments\n';

  test.for([
    ['a stage is edited', 'mtc,4', 'mtc,0'],
    ['a row is added with the old vintage', system, `${system}eoffice,mpt,4,2020-01-01,press-2023,2026.11,,\n`],
    ['a row is withdrawn by making it a draft', '2026.11,,all', '2026.11,draft,all'],
  ] as const)('is broken where in the roll-out %s', ([, from, to]) => {
    expect(brokenRules(changed('rollout.csv', from, to))).toEqual([['silent-change', 'releases.yaml', 10]]);
  });

  test.for([
    ['a note is corrected', 'all departments', 'every department'],
    ['a later release adds a row', system, `${system}eoffice,mpt,4,2020-01-01,press-2023,2027.02,,\n`],
  ] as const)('is whole where in the roll-out %s', ([, from, to]) => {
    expect(brokenRules(changed('rollout.csv', from, to)).filter(([rule]) => rule === 'silent-change')).toEqual([]);
  });

  it('does not hide a revision without a reason', () => {
    const files = changed(rows, 'survey,LA,2024', 'mtc,LA,2022,_T,74,,A,admin,press-2023,,2027.02,,,\nsurvey,LA,2024');
    expect(brokenRules(files)).toEqual([['revision-without-reason', rows, 5]]);
  });

  it('notices an indicator that vanished', () => {
    const files = closedDataset();
    files.delete('indicators/people-trained.yaml');
    files.delete('observations/people-trained.csv');
    expect(brokenRules(files)).toEqual([['silent-change', 'releases.yaml', 9]]);
  });

  it('has a fingerprint and a seal, and is followed by one open release', () => {
    const files = smallDataset();
    const releases = String(files.get('releases.yaml'));
    expect(brokenRules(files.set('releases.yaml', releases + nextRelease))).toEqual([['open-release-not-last', 'releases.yaml', 3]]);
    const unsealed = releases.replace('state: open', 'state: closed') + nextRelease;
    expect(brokenRules(files.set('releases.yaml', unsealed)).map(([rule]) => rule).filter((rule) => rule === 'silent-change')).toEqual([]);
    expect(brokenRules(files).map(([rule]) => rule)).toContain('release-not-sealed');
    const outOfOrder = closedDataset();
    outOfOrder.set('releases.yaml', String(outOfOrder.get('releases.yaml')).replace('"2027.02"', '"2026.02"').replace('2027-02-15', '2026-02-15'));
    outOfOrder.set('dataset.yaml', String(outOfOrder.get('dataset.yaml')).replace('2027.02', '2026.02'));
    expect(brokenRules(outOfOrder).map(([rule]) => rule)).toEqual(['release-order', 'release-order']);
  });
});

describe('a seal', () => {
  it('does not depend on a column of totals', () => {
    const files = smallDataset();
    const text = String(files.get(rows)).replaceAll(',_T,', ',_T,_T,').replace(',SEX,', ',SEX,AGE,');
    const wider = withEdits([{ file: 'codelists/dimensions.csv', from: 'SEX,F', to: 'AGE,_T,all ages,ທຸກອາຍຸ,mọi tuổi\nSEX,F' }]).set(rows, text);
    expect(sealOf(read(wider), 'coverage-4g', '2026.11')).toBe(sealOf(read(files), 'coverage-4g', '2026.11'));
  });

  it('does not depend on entries of later releases, and knows no indicator that is not there', () => {
    const dataset = read(smallDataset());
    expect(sealOf(dataset, 'coverage-4g', '2026.05')).toBe(sealOf({ ...dataset, observations: [] }, 'coverage-4g', '2026.05'));
    expect(sealOf(dataset, 'fibre', '2026.11')).toBeNull();
  });
});
