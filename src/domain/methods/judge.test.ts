import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { methodologyTable } from '#testing/methodology-tables.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { assess } from '../progress/assess.ts';
import { classMeanings, finalMeaning, inFlightMeaning } from './class-status.ts';
import { escapProgress } from './escap.ts';
import { germanStatuses } from './german.ts';
import { explainBy, judge } from './judge.ts';
import { isKnownMethod } from './method-ref.ts';
import { openSdgStatuses } from './open-sdg.ts';
import { unsdStatuses } from './unsd.ts';

const by = (id: string) => ({ id, version: 1 });
const told = (given: AssessCase, id: string) => {
  const { status, reason, lastKnown, flags } = judge(given, by(id));
  return [status, reason, lastKnown && `(${lastKnown.status})`, ...flags].filter((word) => word !== null).join(' ');
};

const steady = observed({ 2020: 25.5, 2021: 30.1, 2022: 35.4 });
const fast = observed({ 2020: 25.5, 2021: 32, 2022: 40 });
const running = { asOf: 2022.9 };

describe('a case judged by another method', () => {
  test.for<readonly [string, Partial<AssessCase>, Readonly<Record<string, string>>]>([
    [
      'in flight, the class is a status',
      { observations: fast, ...running },
      { trajectory: 'behind', unsd: 'on-track', opensdg: 'on-track', escap: 'behind' },
    ],
    [
      'under way too slowly',
      { observations: steady, ...running },
      { trajectory: 'off-track', unsd: 'behind', opensdg: 'behind', escap: 'behind' },
    ],
    [
      'the wrong way',
      { observations: observed({ 2020: 25.5, 2021: 25, 2022: 24 }), ...running },
      { trajectory: 'moving-away', unsd: 'off-track', opensdg: 'moving-away', escap: 'moving-away' },
    ],
    ['met is met by any', { observations: observed({ 2020: 25.5, 2021: 50, 2022: 76 }), ...running }, { trajectory: 'met', unsd: 'met', opensdg: 'met', german: 'met', escap: 'met' }],
    [
      'at the deadline the words of the deadline',
      { observations: observed({ 2020: 25.5, 2023: 50, 2024: 60, 2025: 70 }), asOf: 2026 },
      { trajectory: 'partly-met', unsd: 'partly-met', opensdg: 'partly-met', escap: 'partly-met' },
    ],
  ])('%s', ([, given, expected]) => {
    const assessCase = anAssessCase(given);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, judge(assessCase, by(id)).status]))).toEqual(expected);
  });

  it('has the same numbers, whoever judges', () => {
    const assessCase = anAssessCase({ observations: fast, ...running });
    const { status: _status, flags: _flags, ...own } = assess(assessCase);
    const { status: _other, flags: _others, ...unsd } = judge(assessCase, by('unsd'));
    expect(unsd).toEqual(own);
  });

  it('has no class bounds of the default method', () => {
    const assessCase = anAssessCase({ observations: fast, ...running });
    expect(explainBy(assessCase, by('trajectory')).arithmetic?.classBounds.length).toBeGreaterThan(0);
    expect(explainBy(assessCase, by('unsd')).arithmetic?.classBounds).toEqual([]);
  });

  it('keeps the rule of its kind of target where the method has none', () => {
    const cases = [
      anAssessCase({ type: 'threshold', observations: steady, ...running }),
      anAssessCase({ type: 'range', range: { lower: 60, upper: 80 }, observations: steady, ...running }),
      anAssessCase({ type: 'deliverable', target: null, baseline: null, due: 2022, asOf: 2022.1 }),
    ];
    for (const one of cases) for (const id of ['unsd', 'german', 'opensdg', 'escap']) expect(judge(one, by(id))).toEqual(assess(one));
  });

  it('is not rated where values are missing, with the same reason, and its own last known status', () => {
    expect(told(anAssessCase({ observations: fast, asOf: 2027 }), 'unsd')).toBe('not-rated no-data-at-deadline (on-track)');
    expect(told(anAssessCase({ observations: fast, asOf: 2027 }), 'german')).toBe('not-rated no-data-at-deadline');
    expect(told(anAssessCase({ target: null }), 'unsd')).toBe('not-rated no-target');
    expect(told(anAssessCase({ observations: [{ time: 2022, value: 40, breakBefore: 'stated' }], asOf: 2026 }), 'unsd')).toBe('not-rated series-break');
  });

  it('is not rated where the method needs more values, and rated where only the default method waits', () => {
    expect(told(anAssessCase({ observations: fast, ...running }), 'german')).toBe('not-rated no-data');
    const early = anAssessCase({ target: { time: 2040, value: 75 }, observations: observed({ 2021: 27 }), asOf: 2021.5 });
    expect([told(early, 'trajectory'), told(early, 'unsd')]).toEqual(['not-rated too-early', 'on-track']);
  });

  it('turns by the status beside it', () => {
    const slipping = anAssessCase({ target: { time: 2025, value: 45 }, observations: observed({ 2020: 25.5, 2021: 38, 2022: 36 }), ...running });
    expect([told(slipping, 'trajectory'), told(slipping, 'escap')]).toEqual(['on-track turning', 'on-track turning']);
    const sinking = anAssessCase({ target: { time: 2025, value: 60 }, observations: observed({ 2020: 25.5, 2021: 41, 2022: 39 }), ...running });
    expect([told(sinking, 'trajectory'), told(sinking, 'german')]).toEqual(['on-track turning', 'not-rated no-data']);
  });
});

describe('the methods that can judge', () => {
  it('are those of known versions', () => {
    expect(['trajectory', 'unsd', 'german', 'opensdg', 'escap'].map((id) => isKnownMethod(by(id)))).toEqual([true, true, true, true, true]);
    expect([isKnownMethod({ id: 'trajectory', version: 2 }), isKnownMethod(by('sdr'))]).toEqual([false, false]);
  });

  it('are named where another is asked for', () => {
    expect(() => judge(anAssessCase(), by('guess'))).toThrow('There is no method "guess" of version 1. There are trajectory (1), opensdg (1)');
    expect(() => judge(anAssessCase(), { id: 'unsd', version: 3 })).toThrow('version 3');
  });

  it('have a meaning for every class they give', () => {
    expect(Object.keys(classMeanings.opensdg)).toEqual([...openSdgStatuses]);
    expect(Object.keys(classMeanings.unsd)).toEqual([...unsdStatuses]);
    expect(Object.keys(classMeanings.german)).toEqual([...germanStatuses]);
    expect(escapProgress({ id: 'x', direction: 'increase', target: 2, targetYear: 2025, years: [], values: [], baseYear: 2020, currentYear: 2021 }).anticipatedProgress).toBeNull();
  });

  it('have the meanings that are printed', () => {
    const ids = { 'Open SDG': 'opensdg', 'Progress chart': 'unsd', 'Weather signs': 'german', ESCAP: 'escap' } as const;
    const isName = (name: string): name is keyof typeof ids => Object.hasOwn(ids, name);
    const printed = methodologyTable('Class').map(([named = '', inFlight, atDeadline]) => {
      const [name = '', word = ''] = named.split(': ');
      const meaning = isName(name) ? classMeanings[ids[name]][word] : undefined;
      if (meaning === undefined || meaning === null) throw new Error(`${named} has no meaning.`);
      expect([inFlightMeaning(meaning, false), finalMeaning(meaning, false)]).toEqual([inFlight, atDeadline]);
      return named;
    });
    expect(printed).toHaveLength(Object.values(classMeanings).flatMap((classes) => Object.values(classes).filter((meaning) => meaning !== null)).length);
  });

  it('answer any case with a status or a reason, and never a status where values are missing', () => {
    const value = fc.integer({ min: -50, max: 150 });
    const rows = fc.uniqueArray(fc.record({ time: fc.integer({ min: 2018, max: 2027 }), value }), { maxLength: 6, selector: ({ time }) => time });
    const anyCase = fc.record({ observations: rows, asOf: fc.integer({ min: 2020, max: 2030 }), value, goal: value, direction: fc.constantFrom('increase' as const, 'decrease' as const) });
    fc.assert(
      fc.property(anyCase, fc.constantFrom('unsd', 'german', 'opensdg', 'escap'), ({ observations, asOf, value: start, goal, direction }, id) => {
        const given = anAssessCase({ observations, asOf, direction, baseline: { time: 2020, value: start }, target: { time: 2025, value: goal } });
        const [answer, own] = [judge(given, by(id)), assess(given)];
        expect(answer.status === 'not-rated').toBe(answer.reason !== null);
        if (own.status === 'not-rated' && own.reason !== 'too-early') expect([answer.status, answer.reason]).toEqual([own.status, own.reason]);
        if (answer.status === 'met') expect(own.status).toBe('met');
      }),
      { numRuns: propertyRuns(800) },
    );
  });
});
