import { expect, test } from 'vitest';
import { decisionFactors, decisionUrgency, type DecisionNeed } from './decision-urgency.ts';

const answer = { status: 'off-track', ratio: 0.4, achieved: 0.2, lastKnown: null } as const;
const need: DecisionNeed = { answer, isFinal: false, weight: 1, asOf: 2023, targetTime: 2025 };

test.each<[string, Partial<DecisionNeed>, number]>([
  ['gap 0.6, two years left', {}, 0.3],
  ['weight', { weight: 2 }, 0.6],
  ['the last half year', { asOf: 2024.9 }, 1.2],
  ['an ended plan', { asOf: 2026 }, 1.2],
  ['a final value', { isFinal: true, asOf: 2026 }, 1.6],
  ['no final value', { answer: { status: 'not-rated', ratio: 0.4, achieved: 0.2, lastKnown: { status: 'moving-away', time: 2024, ratio: -0.9, achieved: -0.2 } }, asOf: 2026 }, 3],
  ['a red without a ratio', { answer: { status: 'breached', ratio: null, achieved: null, lastKnown: null } }, 0.5],
  ['a green without a ratio', { answer: { status: 'met', ratio: null, achieved: null, lastKnown: null } }, 0],
  ['ahead of the path', { answer: { ...answer, ratio: 1.3 } }, 0],
])('%s', (_name, given, urgency) => {
  expect(decisionUrgency({ ...need, ...given })).toBeCloseTo(urgency, 12);
});

test('the factors are those that are multiplied', () => {
  const factors = decisionFactors({ ...need, weight: 2, asOf: 2026 });
  expect(factors).toEqual({ gap: 0.6, weight: 2, urgency: 2, product: decisionUrgency({ ...need, weight: 2, asOf: 2026 }) });
});
