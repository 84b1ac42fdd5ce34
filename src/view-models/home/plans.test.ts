import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aHomeFile, aHomePlan, aRun, someHomeTexts } from '#testing/home-file-builder.ts';
import { textWidth } from '../figure/text-width.ts';
import type { PlanClock } from './plan-clock.ts';
import { planTime } from './plan-time.ts';
import { homePlans } from './plans.ts';

const english = await loadLocale('en', ['home']);
const plans = homePlans(aHomeFile(), someHomeTexts(), english);

describe('the time of a plan', () => {
  test.for([
    ['2020-12-31', 'not-begun', 0],
    ['2021-12-31', 'running', 1],
    ['2025-12-30', 'running', 5],
    ['2025-12-31', 'ended', 5],
    ['2026-11-21', 'ended', 5],
  ] as const)('on %s a plan from 2021 to 2025 has the state %s', ([day, state, elapsed]) => {
    const time = planTime({ from: 2021, to: 2025 }, day);
    expect(time.state).toBe(state);
    expect(time.elapsed).toBeCloseTo(elapsed, 1);
  });
});

describe('the plans on one clock', () => {
  it('names the time gone, the targets and what is unconfirmed', () => {
    expect(plans.title).toBe('Three plans on one clock');
    expect(plans.rows.map(({ time }) => time)).toEqual(['ended on 31 December 2025', '5.9 of 10 years gone', '5.9 of 20 years gone']);
    expect(plans.rows[0]?.targets).toMatchObject([
      { title: '4G mobile coverage', target: '90% by 2025', verdict: { status: 'off-track', isOutlined: true, note: 'last known, 2024' } },
    ]);
    expect(plans.rows[1]?.text).toContain('No target of this plan has been published');
    expect(plans.rows[2]?.unconfirmed).toMatchObject([{ title: 'Digital economy in GDP', target: '10% by 2040, unconfirmed and not counted', verdict: null }]);
  });

  it('puts years and as-of date on one scale', () => {
    const { bars, nowX, gridX } = plans.wide;
    expect(bars.map(({ elapsed, width }) => elapsed === width)).toEqual([true, false, false]);
    expect(bars[1]?.elapsed).toBeCloseTo(nowX - 1, 5);
    expect(gridX).toEqual([1, 189.5, 378, 755]);
    expect(nowX).toBeCloseTo(1 + (754 * 5.89) / 20, 0);
  });

  it('has a table twin with the same verdicts', () => {
    expect(plans.rows[0]?.table).toEqual({
      period: '2021–2025',
      targets: '3',
      rated: '0 of 3',
      verdicts: '1 Moving away (last known, 2024), 1 Off track (last known, 2024), 1 Cannot say: no data',
    });
  });

  test.for(['en', 'lo', 'vi'] as const)('keeps every label inside the drawing and off the as-of line in %s', async (language) => {
    const locale = await loadLocale(language, ['home']);
    const successor = aHomePlan([aRun('met')], { id: 'plan-2030', from: 2026, to: 2030 });
    const home = aHomeFile();
    for (const asOf of ['2021-03-01', '2026-11-21', '2030-06-30', '2041-01-01']) {
      const { wide, narrow } = homePlans({ ...home, plans: [...home.plans, successor], asOf }, someHomeTexts(), locale);
      for (const clock of [wide, narrow]) expectLabelsFit(clock);
    }
  });
});

function expectLabelsFit({ width, nowX, bars, barHeight }: PlanClock) {
  for (const { label, y } of bars) {
    const length = textWidth(label.text, 14);
    const left = label.anchor === 'end' ? label.x - length : label.x;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + length).toBeLessThanOrEqual(width + 14);
    const isBesideBar = label.y > y && label.y < y + barHeight;
    expect(isBesideBar && left < nowX && nowX < left + length).toBe(false);
  }
}
