import { expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import type { Opinion } from '#model/opinion.ts';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { methodologyTable, timedValues } from '#testing/methodology-tables.ts';
import { assess } from '../progress/assess.ts';
import { courseOf, isMethodSensitive, secondOpinions } from './second-opinions.ts';
import { sdrScore } from './sustainable-development-report.ts';

const rows = methodologyTable('Numbers');

function printed({ status, number }: Opinion): string {
  return [status, number?.toFixed(2)].filter((part) => part !== undefined).join(' ');
}

function caseOf(baseline: string, target: string, values: string, settings: string): AssessCase {
  const limits = settings === 'limits 0 to 100' ? { lower: 0, upper: 100 } : null;
  return anAssessCase({ baseline: timedValues(baseline)[0] ?? null, target: timedValues(target)[0] ?? null, observations: timedValues(values), limits });
}

it('the examples of the other methods are all there', () => {
  expect(rows).toHaveLength(8);
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['yes', 'no']));
});

test.each(rows)('the other methods come out as printed: %s', (_name, baseline = '', target = '', values = '', settings = '', course = '', ...others) => {
  const given = caseOf(baseline, target, values, settings);
  const { status, lastKnown } = assess(given);
  const own = courseOf(lastKnown?.status ?? status);
  const opinions = secondOpinions(given);
  expect(own).toBe(course);
  expect([...opinions.map(printed), isMethodSensitive(own, opinions) ? 'yes' : 'no']).toEqual(others);
});

test.each(methodologyTable('Score of'))('the score of %s between %s and %s comes out as printed', (value = '', worst = '', best = '', score = '') => {
  expect(sdrScore({ id: 'x', value: Number(value), worst: Number(worst), best: Number(best) }).score?.toFixed(1)).toBe(score);
});
