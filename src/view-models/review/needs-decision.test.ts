import { describe, expect, it, test } from 'vitest';
import type { VerdictSummary } from '#model/published-common.ts';
import type { ReleasedVerdict } from '#model/release-file.ts';
import { anIndicatorSummary, anOverviewFile } from '#testing/overview-file-builder.ts';
import { aReleasedIndicator, aReleasedVerdict, aReleaseFile } from '#testing/release-file-builder.ts';
import { needsDecision } from './needs-decision.ts';

const judged = aReleasedVerdict().case;
const strategy = { key: 'strategy-2030/plan', plan: 'strategy-2030', time: 2030 } as const;
const last = (status: 'met' | 'off-track' | 'behind', ratio: number | null) => ({ status, time: '2024', ratio, achieved: 0.1, expectedValue: 85 }) as const satisfies VerdictSummary['lastKnown'];
/** To the end of 2030 from 21 November 2026, which is day 325. */
const yearsLeft = 2030 - (2025 + 325 / 365);
const unrated = { status: 'not-rated', reason: 'no-data-at-deadline', lastKnown: null, ratio: null, achieved: null } as const;

/** The needs of indicators with the verdicts given, as of 21 November 2026 (2025.89). */
function needs(verdicts: Readonly<Record<string, readonly Partial<ReleasedVerdict>[]>>, weights: Readonly<Record<string, number>> = {}) {
  const ids = Object.keys(verdicts);
  const overview = anOverviewFile(ids.map((id) => anIndicatorSummary({ id, ...(weights[id] === undefined ? {} : { weight: weights[id] }) })));
  const release = aReleaseFile({ indicators: ids.map((id) => aReleasedIndicator({ id, verdicts: (verdicts[id] ?? []).map((some) => aReleasedVerdict({ counted: true, ...some })) })) });
  return needsDecision({ overview, release });
}

const listed = (verdict: Partial<ReleasedVerdict>) => needs({ one: [verdict] })[0]?.lead;

describe('what needs a decision', () => {
  test.each<[string, Partial<ReleasedVerdict>, number]>([
    ['behind, four years left: 0.3 / 4.11', { ...strategy, status: 'behind', ratio: 0.7 }, 0.3 / yearsLeft],
    ['off track in a plan that has ended', { status: 'off-track', ratio: 0.4 }, 1.2],
    ['not met, by the share of the way', { status: 'not-met', ratio: 0.2, achieved: 0.25, case: { ...judged, observations: [{ time: 2025, value: 76 }] } }, 1.5],
    ['worse than the baseline: the gap ends at 1.5', { status: 'worse-than-baseline', achieved: -2, case: { ...judged, observations: [{ time: 2025, value: 40 }] } }, 3],
    ['breached, without a share', { ...strategy, status: 'breached', ratio: null, achieved: null }, 1 / yearsLeft],
    ['no final value, last known red', { ...unrated, lastKnown: last('off-track', 0.1) }, 1.8],
    ['no final value, last known behind', { ...unrated, lastKnown: last('behind', 0.7) }, 0.6],
    ['an old red of a plan that runs', { ...strategy, ...unrated, reason: 'too-old', lastKnown: last('off-track', 0.5) }, 0.5 / yearsLeft],
  ])('%s', (_name, verdict, product) => {
    const need = listed(verdict);
    expect(need?.isRanked).toBe(true);
    expect(need?.factors.product).toBeCloseTo(product, 9);
  });

  test.each<[string, Partial<ReleasedVerdict>]>([
    ['on track', { ...strategy, status: 'on-track', ratio: 1 }],
    ['met', { status: 'met' }],
    ['an unconfirmed target', { status: 'off-track', ratio: 0.1, counted: false }],
    ['no final value, but met when last measured: a product of zero', { ...unrated, lastKnown: last('met', 1.1) }],
    ['not to be judged yet in a plan that runs', { ...strategy, ...unrated, reason: 'no-data' }],
    ['an old amber of a plan that runs', { ...strategy, ...unrated, reason: 'too-old', lastKnown: last('behind', 0.7) }],
  ])('%s is not listed', (_name, verdict) => {
    expect(listed(verdict)).toBeUndefined();
  });

  it('lists an ended target that was never measured, last and without a place', () => {
    const found = needs({ a: [{ ...unrated, reason: 'no-data' }], b: [{ ...strategy, status: 'behind', ratio: 0.94 }] });
    expect(found.map(({ lead }) => [lead.indicator.id, lead.isRanked])).toEqual([['b', true], ['a', false]]);
  });

  it('orders by gap × weight × urgency, equals by id', () => {
    const found = needs(
      { d: [{ status: 'off-track', ratio: 0.4 }], c: [{ status: 'off-track', ratio: 0.4 }], heavy: [{ ...strategy, status: 'behind', ratio: 0.61 }], a: [{ status: 'off-track', ratio: 0.1 }] },
      { heavy: 20 },
    );
    expect(found.map(({ lead }) => lead.indicator.id)).toEqual(['heavy', 'a', 'c', 'd']);
  });

  it('names an indicator once, its most urgent target first', () => {
    const [need] = needs({ one: [{ ...strategy, status: 'behind', ratio: 0.9 }, { status: 'off-track', ratio: 0.2 }] });
    expect(need?.lead.verdict.plan).toBe('plan-2025');
    expect(need?.others.map(({ verdict }) => verdict.plan)).toEqual(['strategy-2030']);
  });

  it('does not take a forecast for a final value', () => {
    const verdict = { status: 'off-track', ratio: 0.4, achieved: 0.9, case: { ...judged, observations: [{ time: 2025, value: 88, status: 'F' }] } } as const;
    expect(listed(verdict as Partial<ReleasedVerdict>)?.isFinal).toBe(false);
  });
});
