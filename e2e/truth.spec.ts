import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { loose, plainTextOf } from './plain.ts';
import { languages, word } from './words.ts';

/** The published facts, written here a second time by hand: targets for 2025, coverage of 2022 and 2024, seen on 21 November 2026. */
const plain = {
  direction: 'increase',
  type: 'change',
  milestones: [],
  path: 'linear',
  limits: { lower: 0, upper: 100 },
  precision: 1,
  lag: 0.5,
  interval: 1,
  accumulation: 'level',
  asOf: 2025.89,
} as const;
const cases = [
  {
    ...plain,
    id: 'coverage-3g',
    baseline: { time: 2022, value: 88 },
    target: { time: 2025, value: 100 },
    observations: [{ time: 2022, value: 88 }, { time: 2024, value: 85, breakBefore: 'suspected' }],
  },
  {
    ...plain,
    id: 'coverage-4g',
    baseline: { time: 2022, value: 75 },
    target: { time: 2025, value: 90 },
    observations: [{ time: 2022, value: 75 }, { time: 2024, value: 76, breakBefore: 'suspected' }],
  },
  { ...plain, id: 'coverage-5g', baseline: null, target: { time: 2025, value: 50 }, observations: [] },
];

/** What every screen has to say, in the words of each language. */
const verdicts = {
  lo: {
    'coverage-3g': { verdict: 'ຍັງປະເມີນບໍ່ໄດ້: ບໍ່ມີຄ່າສຸດທ້າຍ', lastKnown: 'ຖອຍຫຼັງ' },
    'coverage-4g': { verdict: 'ຍັງປະເມີນບໍ່ໄດ້: ບໍ່ມີຄ່າສຸດທ້າຍ', lastKnown: 'ຫ່າງໄກຈາກແຜນ' },
    'coverage-5g': { verdict: 'ຍັງປະເມີນບໍ່ໄດ້: ບໍ່ມີຂໍ້ມູນ', lastKnown: null },
  },
  en: {
    'coverage-3g': { verdict: 'Cannot say: no final value', lastKnown: 'Moving away' },
    'coverage-4g': { verdict: 'Cannot say: no final value', lastKnown: 'Off track' },
    'coverage-5g': { verdict: 'Cannot say: no data', lastKnown: null },
  },
  vi: {
    'coverage-3g': { verdict: 'Chưa thể đánh giá: chưa có giá trị cuối kỳ', lastKnown: 'Thụt lùi' },
    'coverage-4g': { verdict: 'Chưa thể đánh giá: chưa có giá trị cuối kỳ', lastKnown: 'Cách xa kế hoạch' },
    'coverage-5g': { verdict: 'Chưa thể đánh giá: không có số liệu', lastKnown: null },
  },
} as const;
const ids = ['coverage-3g', 'coverage-4g', 'coverage-5g'] as const;

/** Words of all rated classes: none may stand as a verdict of these three but the expected one. */
const ratedWords = {
  lo: ['ເປັນໄປຕາມແຜນ', 'ຊ້າກວ່າແຜນ', 'ຫ່າງໄກຈາກແຜນ', 'ຖອຍຫຼັງ'],
  en: ['On track', 'Behind', 'Off track', 'Moving away'],
  vi: ['Đúng tiến độ', 'Chậm tiến độ', 'Cách xa kế hoạch', 'Thụt lùi'],
} as const;

test('the command line judges the three published targets as the method says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assess-'));
  try {
    const input = join(folder, 'cases.json');
    writeFileSync(input, JSON.stringify(cases));
    const { stdout, status } = spawnSync('npm', ['run', '-s', 'data:assess', '--', '--input', input], { encoding: 'utf8' });
    expect(status).toBe(0);
    const answers = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(answers).toMatchObject([
      { id: 'coverage-3g', status: 'not-rated', reason: 'no-data-at-deadline', achieved: -0.25, expectedValue: 96, ratio: -0.375, lastKnown: { status: 'moving-away', time: 2024 } },
      { id: 'coverage-4g', status: 'not-rated', reason: 'no-data-at-deadline', expectedValue: 85, lastKnown: { status: 'off-track', time: 2024 } },
      { id: 'coverage-5g', status: 'not-rated', reason: 'no-data', achieved: null, expectedShare: null, expectedValue: null, ratio: null, lastKnown: null },
    ]);
    expect(answers[1]?.['ratio']).toBeCloseTo(0.1, 9);
    expect(answers[1]?.['achieved']).toBeCloseTo(1 / 15, 9);
    expect(answers[1]?.['expectedShare']).toBeCloseTo(2 / 3, 9);
    for (const answer of answers.slice(0, 2)) expect(answer).toMatchObject({ pace: { kind: 'deadline-passed' }, flags: expect.arrayContaining(['suspected-break']) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

for (const language of languages) {
  test(`in ${language} overview, table and page say the same of 3G, 4G and 5G`, async ({ page }) => {
    // Overview: the plan's list says the last known verdict, or why there is none; the counts say all three cannot be judged.
    await page.goto(`/${language}`);
    const plans = page.getByRole('figure', { name: loose(word(language, 'home.plans.figure')) });
    for (const id of ids) {
      const { verdict, lastKnown } = verdicts[language][id];
      const item = plans.getByRole('listitem').filter({ has: page.locator(`a[href$="/${id}"]`) }).last();
      const said = await plainTextOf(item);
      expect(said, `overview, ${id}`).toContain(lastKnown ?? verdict);
      if (lastKnown !== null) expect(said).toContain('2024');
      for (const other of ratedWords[language]) if (other !== lastKnown) expect(said, `overview, ${id}`).not.toContain(other);
    }

    await page.goto(`/${language}/indicators?plan=plan-2025`);
    for (const id of ids) {
      const { verdict, lastKnown } = verdicts[language][id];
      const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/${id}"]`) });
      const said = await plainTextOf(row.getByRole('cell').last());
      expect(said, `table, ${id}`).toContain(verdict);
      for (const other of ratedWords[language]) expect(said.includes(other), `table, ${id}, ${other}`).toBe(other === lastKnown);
    }

    for (const id of ids) {
      const { verdict, lastKnown } = verdicts[language][id];
      await page.goto(`/${language}/indicators/${id}`);
      const panel = page.getByRole('complementary', { name: loose(word(language, 'indicator.verdict.label')) });
      await expect(panel).toContainText(loose(verdict));
      const said = await plainTextOf(panel);
      for (const other of ratedWords[language]) expect(said.includes(other), `page, ${id}, ${other}`).toBe(other === lastKnown);
      if (lastKnown !== null) expect(said).toMatch(/2024.*:/);
    }
  });
}

test('a last known verdict is drawn in outline, never as a verdict of today', async ({ page }) => {
  await page.goto('/en/indicators/coverage-4g');
  const panel = page.getByRole('complementary', { name: 'Verdict' });
  await expect(panel.locator('.shape--off-track')).toHaveCount(1);
  await expect(panel.locator('.shape--off-track')).toHaveClass(/shape--hollow/);
  await page.goto('/en/indicators?plan=plan-2025');
  const table = page.getByRole('table');
  await expect(table.locator('.shape--off-track')).toHaveClass(/shape--hollow/);
  await expect(table.locator('.shape--moving-away')).toHaveClass(/shape--hollow/);
  await expect(table.locator('.shape--solid')).toHaveCount(0);
});
