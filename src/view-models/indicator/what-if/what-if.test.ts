import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '#domain/progress/assess.ts';
import { readDataFolder } from '#cli/data-folder.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { generateDemonstration } from '#mocks/demonstration/generate-demonstration.ts';
import { usualSize } from '#mocks/demonstration/size.ts';
import { pathKinds } from '#model/indicator.ts';
import { type IndicatorFile, indicatorFileSchema } from '#model/indicator-file.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import { publish } from '#publish/publish.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { publishedJson } from '#testing/published-json.ts';
import { baseCase } from './base-case.ts';
import { movedCase } from './moved-case.ts';
import { whatIf } from './what-if.ts';

/** The indicators as a reader gets them: published, written as JSON and read back. */
function indicatorFiles(sources: ReadonlyMap<string, Uint8Array | string>): readonly IndicatorFile[] {
  const { dataset } = readDataset(sources);
  if (dataset === null) throw new Error('the dataset cannot be read');
  const files = publish(dataset, { edition: 'public' });
  return [...files.keys()].filter((path) => /^indicators\/[^/.]+\.json$/.test(path)).map((path) => indicatorFileSchema.parse(publishedJson(files, path)));
}

const real = indicatorFiles(await readDataFolder('data'));
const demonstration = indicatorFiles(generateDemonstration({ ...usualSize, areas: 1, disaggregations: 1 }));
const verdicts = [...real, ...demonstration].flatMap(({ verdicts: own }) => own);

const trajectory = { id: 'trajectory', version: 1 };

const year = fc.integer({ min: 2021, max: 2045 });
const value = fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true });
const anyChanges: fc.Arbitrary<WhatIfChanges> = fc.record(
  { asOf: year, by: year, due: year, done: year, target: value, lower: value, upper: value, path: fc.constantFrom(...pathKinds), value: fc.record({ year, value }) },
  { requiredKeys: [] },
);

describe('a case with nothing changed', () => {
  it.each([['published', real], ['demonstration', demonstration]] as const)('gives the verdict of every target of the %s dataset', (_name, files) => {
    const own = files.flatMap((file) => file.verdicts);
    expect(own.length).toBeGreaterThan(0);
    for (const verdict of own) {
      expect(whatIf(verdict.case, {}, trajectory).answer).toEqual({ id: verdict.case.id, ...verdict.assessment });
    }
  });

  it('cannot be judged where no target is published, whatever else stands in the file', () => {
    const without = [...real, ...demonstration].filter(({ lead }) => lead === null).flatMap((file) => baseCase({ file, verdict: null }) ?? []);
    expect(without.length).toBeGreaterThan(10);
    for (const base of without) expect(whatIf(base, {}, trajectory).answer).toMatchObject({ status: 'not-rated', reason: 'no-target' });
  });

  it('takes from the published rows what the verdict was given, where there is a verdict to compare with', () => {
    const plain = [...real, ...demonstration].filter((file) => baseCase({ file, verdict: null }) !== null && file.verdicts.length > 0);
    expect(plain.length).toBeGreaterThan(0);
    for (const file of plain) {
      const [verdict] = file.verdicts;
      const headline = file.series.find(({ role }) => role === 'headline')?.id;
      if (verdict === undefined || file.baselines.some(({ series }) => series !== headline)) continue;
      const told = (points: readonly { time: number; value: number }[] | null | undefined) => [file.indicator.id, points?.map(({ time, value: at }) => [time, at])];
      expect(told(baseCase({ file, verdict: null })?.observations)).toEqual(told(verdict.case.observations));
    }
  });
});

describe('a moved case', () => {
  it('is judged as the method judges it, whatever a reader enters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), anyChanges, (verdict, changes) => {
        const { assessCase, answer } = whatIf(verdict.case, changes, trajectory);
        expect(answer).toEqual(assess(assessCase));
        expect(assessCase.asOf).toBeGreaterThanOrEqual(verdict.case.asOf);
      }),
    );
  });

  it('is judged by the method of the release', () => {
    const grown = anAssessCase({ baseline: { time: 2020, value: 0.37 }, target: { time: 2030, value: 60 }, observations: observed({ 2022: 4, 2024: 9.53 }), asOf: 2024.9 });
    expect(whatIf(grown, { target: 61 }, { id: 'unsd', version: 1 }).answer.status).toBe('on-track');
    expect(whatIf(grown, { target: 61 }, trajectory).answer.status).toBe('off-track');
  });

  it('leaves the published case as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), anyChanges, (verdict, changes) => {
        const before = JSON.stringify(verdict.case);
        movedCase(verdict.case, changes);
        expect(JSON.stringify(verdict.case)).toBe(before);
      }),
    );
  });

  const underway = anAssessCase({ observations: observed({ 2022: 40 }), limits: { lower: 0, upper: 100 } });
  const finished = anAssessCase({ observations: observed({ 2024: 60 }), asOf: 2025.9 });
  const ranged = anAssessCase({ type: 'range', range: { lower: 2, upper: 4 }, baseline: null, target: { time: 2025, value: 2 }, observations: observed({ 2022: 5 }) });
  const dueCase = anAssessCase({ type: 'deliverable', baseline: null, target: { time: 2023, value: Number.NaN }, due: 2023, observations: [] });

  test.for([
    ['an easier target', underway, { target: 60 }, 'on-track', null],
    ['a harder target', underway, { target: 100 }, 'off-track', null],
    ['another path', underway, { path: 'compound' }, 'on-track', null],
    ['a later date', underway, { asOf: 2027 }, 'not-rated', 'no-data-at-deadline'],
    ['a final value that reaches it', finished, { value: { year: 2025, value: 80 } }, 'met', null],
    ['a final value near it', finished, { value: { year: 2025, value: 74 } }, 'nearly-met', null],
    ['a wider range', ranged, { upper: 6 }, 'met', null],
    ['a later due date', dueCase, { due: 2026 }, 'not-rated', 'not-due'],
    ['an end before the due date', dueCase, { done: 2023 }, 'met', null],
  ] as const)('%s moves the verdict', ([_name, base, changes, status, reason]) => {
    const { answer: before } = whatIf(base, {}, trajectory);
    expect([before.status, before.reason]).not.toEqual([status, reason]);
    expect(whatIf(base, changes, trajectory).answer).toMatchObject({ status, reason });
  });

  it('moves its date to the end of the year whose value is entered', () => {
    expect(movedCase(underway, { value: { year: 2024, value: 60 } }).asOf).toBe(2024);
    expect(movedCase(underway, { asOf: 2026, value: { year: 2024, value: 60 } }).asOf).toBe(2026);
  });
});
