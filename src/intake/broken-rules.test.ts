import { describe, expect, test } from 'vitest';
import { expectOneFinding, withEdits, type PlantedMistake } from '#testing/planted-mistake.ts';
import { readDataset } from './read-dataset.ts';

const coverage = 'indicators/coverage-4g.yaml';
const users = 'indicators/internet-users.yaml';
const people = 'indicators/people-trained.yaml';
const coverageRows = 'observations/coverage-4g.csv';
const usersRows = 'observations/internet-users.csv';
const trainedRows = 'observations/people-trained.csv';

const thirdPlan = `- id: plan-2025
  horizon: 6
  from: 2026
  to: 2031
  title: {en: Another plan, lo: ແຜນອື່ນ, vi: Kế hoạch khác}
  short: {en: Another plan, lo: ແຜນອື່ນ, vi: Kế hoạch khác}
  successor: null
  sources: [press-2023]
`;

const goalNamedLikeProgramme = `goals:
  - {id: programme-1, order: 1, parent: strategy-2030, sources: [press-2023], title: {en: Goal, lo: ເປົ້າໝາຍ, vi: Mục tiêu}}`;

const secondTarget = `  - id: t3
    plan: plan-2025
    kind: plan
    evidence: secondary
    time: 2025
    value: 92
    wording: {en: 92 % of places by 2025, lo: 92% ຂອງສະຖານທີ່ຮອດປີ 2025, vi: 92% số nơi vào năm 2025}
    sources: [press-2023]
    since: "2026.11"
milestones:`;

const deliverable = `  - id: t9
    plan: plan-2025
    kind: plan
    evidence: official
    time: 2025
    deliverable: {stage: STAGE, due: "2025-12-31"}
    wording: {en: in force by 2025, lo: ມີຜົນສັກສິດຮອດປີ 2025, vi: có hiệu lực đến năm 2025}
    sources: [press-2023]
    since: "2026.11"`;

const references: readonly PlantedMistake[] = [
  { rule: 'duplicate-id', file: 'plans.yaml', from: '- id: strategy-2030', to: `${thirdPlan}- id: strategy-2030`, at: 'plan-2025\n  horizon: 6' },
  { rule: 'duplicate-id', file: 'framework.yaml', from: 'goals: []', to: goalNamedLikeProgramme, at: 'programme-1, order: 1, parent: strategy-2030, weight' },
  { rule: 'duplicate-id', file: 'codelists/areas.csv', from: 'VN,country', to: 'LA,country', at: 'LA,country,,,Viet' },
  { rule: 'duplicate-id', file: users, from: 'id: internet-users\n', to: 'id: internet-users\naliases: [coverage_4g]\n', at: 'coverage_4g' },
  { rule: 'file-name-differs-from-id', file: users, from: 'id: internet-users', to: 'id: web-users', at: 'web-users' },
  { rule: 'unknown-code', file: users, from: 'unit: percent', to: 'unit: percentage', at: 'percentage' },
  { rule: 'unknown-code', file: users, from: 'in: programme-2', to: 'in: programme-9', at: 'programme-9' },
  { rule: 'unknown-code', file: users, from: 'institution: mtc', to: 'institution: mct', at: 'mct' },
  { rule: 'unknown-code', file: coverage, from: 'plan: plan-2025', to: 'plan: plan-2026', at: 'plan-2026' },
  { rule: 'unknown-code', file: coverage, from: 'series: mtc, time', to: 'series: mct, time', at: 'mct' },
  { rule: 'unknown-code', file: 'framework.yaml', from: 'order: 2, parent: strategy-2030', to: 'order: 2, parent: strategy', at: 'strategy, weight' },
  { rule: 'unknown-code', file: 'legal.yaml', from: 'replaces: [etrans-2012]', to: 'replaces: [etrans-2011]', at: 'etrans-2011' },
  { rule: 'unknown-code', file: coverageRows, from: 'mtc,LA,2022', to: 'moc,LA,2022', at: 'moc' },
  { rule: 'unknown-code', file: trainedRows, from: 'LA-XS', to: 'LA-XN' },
  { rule: 'unknown-code', file: trainedRows, from: '2023,F', to: '2023,W', at: 'W,' },
  { rule: 'unknown-code', file: usersRows, from: '54,,A,survey,survey-2024', to: '54,,A,survey,survey-2020', at: 'survey-2020' },
  { rule: 'unknown-code', file: 'rollout.csv', from: 'eoffice,mtc', to: 'eoffice,mof', at: 'mof' },
  { rule: 'release-unknown', file: 'dataset.yaml', from: '"2026.11"', to: '"2026.12"' },
  { rule: 'method-unknown', file: 'releases.yaml', from: 'method: {id: trajectory', to: 'method: {id: trajectroy', at: 'trajectroy' },
  { rule: 'method-unknown', file: 'releases.yaml', from: 'version: 1', to: 'version: 7', at: '7}' },
  { rule: 'method-unknown', file: 'dataset.yaml', from: 'version: 1', to: 'version: 2', at: '2, thresholds' },
  { rule: 'method-unknown', file: 'dataset.yaml', from: 'id: trajectory', to: 'id: sdr', at: 'sdr' },
  { rule: 'method-differs', file: 'dataset.yaml', from: 'id: trajectory', to: 'id: unsd', at: 'unsd' },
  { rule: 'vintage-unknown', file: usersRows, from: '54,,A,survey,survey-2024,,2026.11', to: '54,,A,survey,survey-2024,,2026.10', at: '2026.10' },
  { rule: 'vintage-unknown', file: coverage, from: 'official: true, sources: [press-2023], since: "2026.11"', to: 'official: true, sources: [press-2023], since: "2026.01"', at: '"2026.01"' },
];

const figures: readonly PlantedMistake[] = [
  { rule: 'duplicate-key', file: coverageRows, from: 'mtc,LA,2024', to: 'mtc,LA,2022', at: 'mtc,LA,2022,_T,82' },
  { rule: 'duplicate-key', file: 'rollout.csv', from: 'eoffice,mtc', to: 'eoffice,mtc,3,2019-03-15,press-2023,2026.11,,pilot\neoffice,mtc', at: 'eoffice,mtc,4' },
  { rule: 'forecast', severity: 'warning', file: usersRows, from: '60.1,,A', to: '60.1,,F', at: 'F,survey' },
  { rule: 'value-outside-limits', file: coverageRows, from: ',82,', to: ',182,', at: '182' },
  { rule: 'value-outside-limits', file: usersRows, from: ',57.5,', to: ',-57.5,', at: '-57.5' },
  { rule: 'unit-drift', file: usersRows, from: ',57.5,', to: ',0.575,', at: '0.575' },
  { rule: 'unmarked-break', severity: 'warning', file: usersRows, from: '2021,_T,54', to: '2021,_T,10.4', at: '57.5' },
  { rule: 'parts-against-total', severity: 'warning', file: trainedRows, from: '2023,M,700', to: '2023,M,800', at: '1200' },
  { rule: 'period-in-future', file: usersRows, from: 'LA,2023', to: 'LA,2027', at: '2027' },
  { rule: 'period-in-future', file: 'rollout.csv', from: '2019-03-15', to: '2030-03-15' },
  { rule: 'upside-down-range', file: 'dataset.yaml', from: '[0.95, 0.60, 0]', to: '[0.60, 0.95, 0]' },
  { rule: 'bad-state', file: coverage, from: 'state: published', to: 'embargo: "2026-13-01T09:00:00+07:00"', at: '"2026-13' },
  { rule: 'personal-data', file: coverageRows, from: "wording 'homes'", to: 'call +856 20 5555 1234', at: '+856 20 5555 1234' },
  { rule: 'unsourced-value', file: coverage, from: 'value: 60, sources: [press-2023]', to: 'value: 60, sources: []', at: '[], since' },
  { rule: 'source-incomplete', file: 'sources.yaml', from: '  publisher: Statistics office\n  date: 2024\n', to: '  publisher: Statistics office\n', at: 'id: survey-2024' },
  { rule: 'proxy-host', file: 'sources.yaml', from: 'https://example.org', to: 'https://example-org.zproxy.org' },
  { rule: 'personal-data', file: coverageRows, from: "wording 'homes'", to: 'ask editor@example.org', at: 'editor@example.org' },
];

const commitments: readonly PlantedMistake[] = [
  { rule: 'target-against-direction', file: coverage, from: 'value: 90', to: 'value: 50', at: '50' },
  { rule: 'milestone-off-path', file: coverage, from: 'value: 78', to: 'value: 95', at: '95' },
  { rule: 'milestone-off-path', file: coverage, from: 'value: 78', to: 'value: 55', at: '55' },
  { rule: 'contradicting-horizons', file: coverage, from: 'value: 98', to: 'value: 80', at: '80\n' },
  { rule: 'baseline-of-other-series', file: coverage, from: 'series: mtc, time', to: 'series: survey, time', at: 'survey, time' },
  { rule: 'baseline-differs', file: coverage, from: 'value: 60', to: 'value: 62', at: '62' },
  { rule: 'target-without-value', file: coverage, from: '    value: 90\n', to: '', at: 'id: t1' },
  { rule: 'duplicate-target', file: coverage, from: 'milestones:', to: secondTarget, at: 't3' },
  { rule: 'replacement-without-reason', file: coverage, from: 'milestones:', to: secondTarget.replace('since', 'replaces: t1\n    since'), at: 'id: t3' },
  { rule: 'target-outside-plan', severity: 'warning', file: coverage, from: 'time: 2025', to: 'time: 2026', at: '2026\n' },
  { rule: 'direction-none-with-target', file: coverage, from: 'direction: increase', to: 'direction: none', at: 'none\ntype' },
  { rule: 'upside-down-range', file: coverage, from: '{lower: 0, upper: 100}', to: '{lower: 100, upper: 0}', at: '100' },
  { rule: 'headline-series', file: coverage, from: 'role: context', to: 'role: headline', at: 'headline, text' },
  { rule: 'institution-lifetime', severity: 'warning', file: people, from: 'institution: mtc', to: 'institution: mpt', at: '{institution' },
];

const texts: readonly PlantedMistake[] = [
  { rule: 'missing-translation', file: users, from: ', vi: Người dùng Internet', to: '', at: '{en: Internet users' },
  { rule: 'missing-translation', file: users, from: 'vi: Người dùng Internet', to: 'vi: null', at: 'null' },
  { rule: 'translation-drift', severity: 'warning', file: coverage, from: 'vi: 70d6ed', to: 'vi: 012345', at: '012345' },
  { rule: 'untranslated-text', severity: 'warning', file: people, from: 'lo: ຄົນທີ່ຮຽນຈົບຫຼັກສູດ', to: 'lo: People who finished a course', at: 'People who finished a course, vi' },
  { rule: 'lao-spelling', file: people, from: 'ຄົນທີ່ໄດ້ຮັບ', to: 'ຈໍານວນ', at: '\u0ECD\u0EB2' },
  { rule: 'lao-spelling', file: people, from: 'ຄົນທີ່ໄດ້ຮັບ', to: 'ຈຳ ນວນ', at: 'ຈຳ ນວນ' },
  { rule: 'invisible-character', file: people, from: 'ຄົນທີ່ໄດ້ຮັບ', to: 'ຄົນ\u200Bທີ່', at: '\u200B' },
  { rule: 'invisible-character', file: people, from: 'People trained', to: 'People \u202Edeniart', at: '\u202E' },
  { rule: 'escaped-character', file: people, from: 'en: People trained', to: 'en: "People \\u202Edeniart"', at: '"People' },
  { rule: 'escaped-character', file: people, from: 'en: People trained', to: 'en: "People \\0 trained"', at: '"People' },
  { rule: 'escaped-character', file: people, from: 'en: People trained', to: 'en: "People \\uD800 trained"', at: '"People' },
  { rule: 'look-alike', file: people, from: 'en: People trained', to: 'en: Peo\u0440le trained', at: 'Peo' },
  { rule: 'look-alike', file: people, from: 'en: People trained', to: 'en: \u041C\u0422\u0421 trained', at: '\u041C' },
  { rule: 'look-alike', file: people, from: 'en: People trained', to: 'en: \uFF30eople trained', at: '\uFF30' },
  { rule: 'look-alike', file: coverageRows, from: "wording 'homes'", to: 'wording h\u03BFmes', at: 'h\u03BFmes' },
  { rule: 'same-title', severity: 'warning', file: people, from: 'en: People trained', to: 'en: Internet users', at: 'Internet users' },
];

describe('a rule across things', () => {
  test.for([...references, ...figures, ...commitments, ...texts])('$rule in $file: $to', (mistake) => expectOneFinding(mistake));

  test('an indicator that is computed has no table', () => {
    const files = withEdits([{ file: users, from: 'computed: null', to: 'computed: systems:bodies-in-use(eoffice)' }]);
    expect(readDataset(files).findings.map(({ rule, file }) => [rule, file])).toEqual([['computed-with-csv', usersRows]]);
    files.delete(usersRows);
    expect(readDataset(files).findings).toEqual([]);
    files.set(users, String(files.get(users)).replace('(eoffice)', '(telex)'));
    expect(readDataset(files).findings.map(({ rule, value }) => [rule, value])).toEqual([['computed-unknown', 'systems:bodies-in-use(telex)']]);
  });

  test('an indicator that is computed from a legal text is about a text of the register, and the stage of its target', () => {
    const found = (rule: string, stage: string) => {
      const files = withEdits([
        { file: people, from: 'computed: null', to: `computed: ${rule}` },
        { file: people, from: 'type: change', to: 'type: deliverable' },
        { file: people, from: 'targets: []', to: `targets:\n${deliverable.replace('STAGE', stage)}` },
      ]);
      files.delete(trainedRows);
      return readDataset(files).findings.map(({ rule: name, value }) => [name, value]);
    };
    expect(found('legal:in-force(etrans-2022)', 'in-force')).toEqual([]);
    expect(found('legal:in-force(etrans-2022)', 'adopted')).toEqual([['computed-other-stage', 'adopted']]);
    expect(found('legal:in-force(etrans-2021)', 'in-force')).toEqual([['computed-unknown', 'legal:in-force(etrans-2021)']]);
    expect(found('legal:replaced(etrans-2022)', 'in-force')).toEqual([['computed-unknown', 'legal:replaced(etrans-2022)']]);
    expect(found('legal:adopted', 'adopted')).toEqual([['computed-unknown', 'legal:adopted']]);
  });

  test('a mistake in one place hides none in another', () => {
    const edits = [
      { file: 'dataset.yaml', from: 'schema: 1', to: 'schema: 2' },
      { file: 'legal.yaml', from: 'type: law\n', to: 'type: lore\n' },
      { file: 'legal.yaml', from: '"2022-12-29"', to: '"2022-02-30"' },
      { file: usersRows, from: 'LA,2023', to: 'LA,2031' },
    ];
    const found = readDataset(withEdits(edits)).findings.map(({ rule, file }) => [rule, file]);
    expect(found.toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
      ['bad-period', 'legal.yaml'],
      ['bad-value', 'legal.yaml'],
      ['period-in-future', usersRows],
      ['unknown-schema-version', 'dataset.yaml'],
    ]);
  });

  test('observations belong to an indicator', () => {
    const files = withEdits([]);
    files.set('observations/fibre.csv', String(files.get(usersRows)));
    expect(readDataset(files).findings.map(({ rule, file }) => [rule, file])).toEqual([['orphan-observations', 'observations/fibre.csv']]);
  });

  test('a value without a source is refused at its empty cell', () => {
    const files = withEdits([{ file: usersRows, from: '54,,A,survey,survey-2024', to: '54,,A,survey,' }]);
    expect(readDataset(files).findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['unsourced-value', 2, 32]]);
  });

  test('a jump is quiet once it is explained', () => {
    const jump = { file: trainedRows, from: '2024,_T,1500,,A,admin,survey-2024,,2026.11,,,', to: '2024,_T,9500,,A,admin,survey-2024,,2026.11,,,new register' };
    const parts = { file: trainedRows, from: '2024,F,700', to: '2024,F,8700' };
    expect(readDataset(withEdits([jump, parts])).findings.map(({ line }) => line)).toEqual([6]);
  });

  test('a target at the baseline means hold, and is no contradiction', () => {
    const edits = [
      { file: coverage, from: 'value: 90', to: 'value: 60' },
      { file: coverage, from: 'value: 98', to: 'value: 60' },
      { file: coverage, from: 'value: 78', to: 'value: 60' },
    ];
    expect(readDataset(withEdits(edits)).findings).toEqual([]);
  });
});

test('a review of a release that is not listed is an error at its place', () => {
  const { findings } = readDataset(new Map([...withEdits([]), ['reviews/2026-12-10.yaml', 'id: "2026-12-10"\nrelease: "2026.13"\njudgements: []\ndecisions: []\n']]));
  expect(findings).toEqual([
    {
      severity: 'error',
      rule: 'unknown-code',
      file: 'reviews/2026-12-10.yaml',
      line: 2,
      column: 10,
      value: '2026.13',
      message: 'There is no release "2026.13".',
      mend: 'Correct the code, or add the release to releases.yaml first.',
    },
  ]);
});
