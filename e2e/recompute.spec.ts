import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plain, plainTextOf } from './plain.ts';
import { evaluate, isPrinted, meet, numbersIn, spanOf } from './printed-numbers.ts';
import { type PrintedCase, type Recomputed, recompute } from './recompute.ts';

/** Three published targets, and of the demonstration each kind of rule, path and outcome. */
const pages = [
  ['coverage-3g', ''], ['coverage-4g', ''], ['coverage-5g', ''],
  ['demo-off-track', 'demonstration'], ['demo-moving-away', 'demonstration'], ['demo-path-compound', 'demonstration'],
  ['demo-path-step', 'demonstration'], ['demo-path-logit', 'demonstration'], ['demo-path-scurve', 'demonstration'],
  ['demo-nearly-met', 'demonstration'], ['demo-cumulative', 'demonstration'], ['demo-rank', 'demonstration'],
  ['demo-breached', 'demonstration'], ['demo-yearly-flow', 'demonstration'], ['demo-range-behind', 'demonstration'],
  ['demo-met&plan=plan-2025/plan', 'demonstration'], ['demo-not-met&plan=plan-2025/plan', 'demonstration'],
  ['demo-worse-than-baseline&plan=plan-2025/plan', 'demonstration'], ['demo-no-data-at-deadline', 'demonstration'], ['demo-too-early', 'demonstration'],
] as const;

const words: Readonly<Record<string, string>> = {
  met: 'Met', 'on-track': 'On track', behind: 'Behind', 'off-track': 'Off track', 'moving-away': 'Moving away', breached: 'Breached',
  'nearly-met': 'Nearly met', 'partly-met': 'Partly met', 'not-met': 'Not met', 'worse-than-baseline': 'Worse than baseline', 'not-rated': 'Cannot say',
};
const reasonWords: Readonly<Record<string, string>> = { 'no-data-at-deadline': 'no final value', 'no-data': 'no data', 'too-early': 'too early' };

/** What the page prints, and nothing else. */
type Printed = { readonly verdict: string; readonly given: PrintedCase; readonly rows: readonly (readonly [label: string, formula: string, result: string])[]; readonly sentences: string; readonly pace: string };

async function printed(page: Page, address: string, data: string): Promise<Printed> {
  const [id, ...search] = address.split('&');
  await page.goto(`/en/indicators/${id}?${[...search, ...(data === '' ? [] : [`data=${data}`])].join('&')}`);
  const why = page.getByRole('region', { name: 'Why this verdict' });
  await why.getByText('Check it yourself').click();
  const json = await why.locator('pre').filter({ hasText: '"direction"' }).innerText();
  const [given] = JSON.parse(json) as readonly PrintedCase[];
  if (given === undefined) throw new Error('the page prints no case');
  const cells = await why.locator('.arithmetic > div').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const rows = cells.map((row) => [plain(row[0] ?? ''), plain(row[1] ?? ''), plain(row[2] ?? '')] as const);
  const beside = page.getByRole('region', { name: 'Pace, outlook, data' });
  const pace = beside.locator('.opinion').filter({ hasText: 'Pace needed and pace so far' });
  return {
    verdict: await plainTextOf(page.getByRole('complementary', { name: 'Verdict' })),
    given, rows,
    sentences: (await why.locator('.why__sentence').allInnerTexts()).map(plain).join(' '),
    pace: (await pace.count()) === 0 ? '' : await plainTextOf(pace),
  };
}

/** Which recomputed figure a step must print, by how its label begins. */
function figureOf(label: string, { made, expected, whole, achieved, expectedShare, ratio, margin, compliant }: Recomputed, given: PrintedCase): number | null {
  const x = given.baseline && expected !== null ? expected - given.baseline.value : null;
  const steps: readonly (readonly [RegExp, number | null])[] = [
    [/^Value on the path/, expected], [/^Progress made/, made], [/^Progress the path expected/, x], [/^Ratio/, ratio],
    [/^Whole way/, whole], [/^Share of the way/, achieved], [/^Share of the time/, expectedShare], [/^Margin/, margin], [/^Share of the values/, compliant],
  ];
  const found = steps.find(([pattern]) => pattern.test(label));
  if (found !== undefined) return found[1];
  const [, year] = /^Distance from .* in (\d{4})$/.exec(label) ?? [];
  const at = [...(given.baseline ? [given.baseline] : []), ...(given.observations ?? [])].find(({ time }) => String(time) === year);
  if (year === undefined || at === undefined || !given.range) throw new Error(`a step nobody expects: ${label}`);
  return Math.max(0, given.range.lower - at.value, at.value - given.range.upper);
}

for (const [address, data] of pages) {
  test(`${address}${data === '' ? '' : `, ${data}`}: whoever recalculates what the page prints gets its verdict`, async ({ page }) => {
    const { verdict, given, rows, sentences, pace } = await printed(page, address, data);
    const own = recompute(given);
    test.info().annotations.push({ type: 'recomputed', description: JSON.stringify({ address, status: own.status, reason: own.reason, lastKnown: own.lastKnown, P: own.achieved, E: own.expectedShare, R: own.ratio, margin: own.margin, multiple: own.multiple, printed: rows.map(([, , result]) => result) }) });

    expect(verdict).toContain(words[own.status] ?? own.status);
    if (own.reason !== null) expect(verdict).toContain(reasonWords[own.reason] ?? own.reason);
    if (own.lastKnown !== null) expect(verdict).toMatch(new RegExp(`last known, .*: ?${words[own.lastKnown]}`));

    // Each step: its figure is the recomputed one, and the formula beside it comes to it.
    expect(rows.length > 0).toBe(own.achieved !== null || own.margin !== null);
    for (const [label, formula, result] of rows) {
      const value = figureOf(label, own, given);
      const [figure = ''] = numbersIn(result);
      expect(value !== null && isPrinted(figure, value), `${label}: ${result} is printed, ${value} was recomputed`).toBe(true);
      if (/[−÷]/.test(formula) && !formula.includes('→')) expect(meet(evaluate(formula), spanOf(figure)), `${label}: ${formula} = ${result}`).toBe(true);
    }

    // The next classes: 'Distance to the next class: 2.6 points to On track and 35 points to Met.'
    const latest = own.latest?.value ?? 0;
    for (const [, distance = '', word = ''] of sentences.matchAll(/([\d,.]+) ?(?:[^\d,.]*?) to (Met|Nearly met|Partly met|Not met|On track|Behind|Off track)/g)) {
      const status = Object.keys(words).find((one) => words[one] === word) ?? '';
      const start = own.starts[status];
      expect(start !== undefined && isPrinted(distance, Math.abs(start - latest)), `${distance} to ${word} is printed, ${start} is where it begins`).toBe(true);
    }
    const [, behind, onTrack] = /Behind begins at (−?[\d,]+(?:\.\d+)?).*?, On track at (−?[\d,]+(?:\.\d+)?)/.exec(sentences) ?? [];
    if (behind !== undefined && onTrack !== undefined) {
      expect(isPrinted(behind, own.starts['behind'] ?? Number.NaN), `Behind begins at ${behind}`).toBe(true);
      expect(isPrinted(onTrack, own.starts['on-track'] ?? Number.NaN), `On track begins at ${onTrack}`).toBe(true);
    }

    // The pace: the numbers it names, and the formulas that lead to them.
    for (const [pattern, value] of [[/([+−][\d,.]+)[^.]*? a year is needed/, own.required], [/(?:against|up to \d{4} was|;|it moves) ([+−][\d,.]+)[^.]*?(?: a year|\.)/, own.current], [/: ([\d.]+) times that pace/, own.multiple]] as const) {
      const [, figure] = pattern.exec(pace) ?? [];
      if (figure !== undefined) expect(value !== null && isPrinted(figure.replace('+', '').replace(/\.$/, ''), value), `${figure} in “${pace}”, ${value} was recomputed`).toBe(true);
    }
    for (const [pattern, value] of [[/so far (\([^;]*?\) ÷ \([^)]*\))/, own.current], [/needed (\([^;]*?\) ÷ \([^)]*\))/, own.required]] as const) {
      const [, formula] = pattern.exec(pace) ?? [];
      if (formula !== undefined) expect(meet(evaluate(formula), { low: (value ?? Number.NaN) - 1e-9, high: (value ?? Number.NaN) + 1e-9 }), `${formula} = ${value}`).toBe(true);
    }
  });
}
