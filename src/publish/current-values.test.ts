import { describe, expect, it } from 'vitest';
import { anObservation } from '#testing/builders.ts';
import { currentValues } from './current-values.ts';

const rows = [
  anObservation({ value: 76 }),
  anObservation({ value: 77, vintage: '2027.02', revision: 'source: annual report' }),
  anObservation({ value: 78, vintage: '2027.08', revision: 'correction: misprint' }),
  anObservation({ value: 40, dimensions: { SEX: 'F' } }),
];

describe('the values of a release', () => {
  it.each([
    ['2026.10', []],
    ['2026.11', [76, 40]],
    ['2027.02', [77, 40]],
    ['2027.05', [77, 40]],
    ['2027.08', [78, 40]],
  ])('in %s are the newest up to it: %o', (release, values) => {
    expect(currentValues(rows, release).observations.map(({ value }) => value)).toEqual(values);
  });

  it('keep each replacement, oldest first, whatever the order of the file', () => {
    const { replacements } = currentValues(rows.toReversed(), '2027.08');
    expect(replacements.map(({ earlier, later }) => [earlier.value, later.value, later.revision])).toEqual([
      [76, 77, 'source: annual report'],
      [77, 78, 'correction: misprint'],
    ]);
  });

  it('know no value where one was withdrawn', () => {
    const withdrawn = anObservation({ value: null, status: 'O', vintage: '2027.02', revision: 'correction: never measured' });
    const { observations, replacements } = currentValues([...rows.slice(0, 1), withdrawn], '2027.02');
    expect(observations).toEqual([withdrawn]);
    expect(replacements).toHaveLength(1);
  });

  it('take a dimension that was added later for the total it was before', () => {
    const before = anObservation({ dimensions: {} });
    const after = anObservation({ value: 77, dimensions: { SEX: '_T', AGE: '_T' }, vintage: '2027.02' });
    expect(currentValues([before, after], '2027.02').observations).toEqual([after]);
  });
});
