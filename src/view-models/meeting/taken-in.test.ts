import { describe, expect, it } from 'vitest';
import type { Decision, Review } from '#model/review.ts';
import { nextDecisionId } from '#drafts/kept-decision.ts';
import type { Kept } from './kept-rows.ts';
import { changesOf, takenIn } from './taken-in.ts';

const decision = (id: string, text: string, follows: string | null = null): Decision => ({
  id, text: { en: text, lo: null, vi: null }, about: [], responsible: 'mtc', due: null, state: 'open', closed: null, result: null, follows,
});
const kept = (one: Decision, meeting = '2026-11-22'): Kept => ({ decision: one, meeting, isFinished: true, exportedIn: null });
const review = (...decisions: Decision[]): Review => ({ id: '2026-11-22', release: '2026.11', judgements: [], decisions });
const published = { reviews: [{ id: '2026-05-12', release: '2026.05', judgements: [], decisions: [{ id: 'D-001', about: [], responsible: 'mtc', due: null, state: 'open' as const, closed: null, follows: null }] }] };
const ids = (changes: ReadonlyMap<string, Kept>) => [...changes].map(([id, one]) => `${id} ${one.decision.text.en}`);

describe('a file of decisions read in', () => {
  it('adds what is new and repeats nothing', () => {
    const brought = takenIn(review(decision('D-005', 'pay'), decision('D-006', 'report')), 'x.yaml', [kept(decision('D-005', 'pay'))], published);
    expect(brought).toMatchObject({ same: 1, published: 0, conflicts: [] });
    expect(ids(changesOf(brought, 'both', ['D-001', 'D-005'], nextDecisionId))).toEqual(['D-006 report']);
  });

  it('does not take in what is published from that very review', () => {
    const brought = takenIn({ ...review(decision('D-001', 'anything')), id: '2026-05-12' }, 'x.yaml', [], published);
    expect(brought).toMatchObject({ added: [], published: 1, conflicts: [] });
  });

  it('asks about a number that stands for two decisions, and loses neither', () => {
    const here = [kept(decision('D-005', 'pay'))];
    const brought = takenIn(review(decision('D-005', 'build'), decision('D-006', 'report', 'D-005'), decision('D-001', 'other')), 'x.yaml', here, published);
    expect(brought.conflicts.map(({ id }) => id)).toEqual(['D-005', 'D-001']);
    const known = ['D-001', 'D-005'];
    const both = changesOf(brought, 'both', known, nextDecisionId);
    expect(ids(both)).toEqual(['D-006 report', 'D-007 build', 'D-008 other']);
    // What followed the renumbered decision of the file still follows it.
    expect(both.get('D-006')?.decision.follows).toBe('D-007');
    expect(ids(changesOf(brought, 'here', known, nextDecisionId))).toEqual(['D-006 report']);
    // A published number can never stand for anything else.
    expect(ids(changesOf(brought, 'file', known, nextDecisionId))).toEqual(['D-006 report', 'D-005 build', 'D-007 other']);
  });
});
