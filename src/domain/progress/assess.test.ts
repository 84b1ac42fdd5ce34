import { expect, it } from 'vitest';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

function at(time: number, value: number) {
  return { time, value };
}

it('reads observations in any order, the last entry of a period being its latest revision', () => {
  const observations = [at(2023, 54), at(2021, 30), at(2023, 33)];
  expect(assess(anAssessCase({ observations }))).toMatchObject({ status: 'off-track', achieved: expect.closeTo(7.5 / 49.5, 9) });
});

it('answers with the keys of the contract and no others', () => {
  expect(Object.keys(assess(anAssessCase({ observations: observed({ 2023: 54 }) })))).toEqual([
    'id', 'status', 'reason', 'flags', 'achieved', 'expectedShare', 'expectedValue', 'ratio', 'margin', 'compliantShare', 'lastKnown', 'pace', 'projection',
  ]);
});
