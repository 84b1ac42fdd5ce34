import { describe, expect, it } from 'vitest';
import type { PublishedRow } from '#model/indicator-file.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { aReleasedIndicator, aReleasedVerdict, aReleaseFile } from '#testing/release-file-builder.ts';
import { releasedValues } from './released-values.ts';
import { releasedVerdictText } from './released-verdict.ts';

const row = (period: string, value: number | null, vintage: string, status: PublishedRow[2] = 'A'): PublishedRow => [period, value, status, null, 'admin', 'ministry', vintage, '', ''];

const file = {
  series: [{ id: 'mtc', role: 'headline' as const, joins: null, rows: [row('2022', 75, '2025.11'), row('2023', 79, '2026.11'), row('2024', null, '2026.11', 'O'), row('2025', 85, '2026.11')] }],
  earlier: [
    { release: '2026.05', rows: [{ series: 'mtc', row: row('2023', 78, '2025.11') }, { series: 'mtc', row: row('2024', 60, '2026.05', 'P') }], absent: [] },
    { release: '2025.11', rows: [{ series: 'mtc', row: row('2023', 78, '2025.11') }], absent: [{ series: 'mtc', period: '2022' }] },
  ],
};

describe('values as published in an earlier release', () => {
  it.each([
    ['2026.05', [['2022', '75', '75', false, 'reported'], ['2023', '78', '79', true, 'reported'], ['2024', '60', '–', true, 'provisional'], ['2025', '–', '85', true, 'not yet published']]],
    ['2025.11', [['2022', '–', '75', true, 'not yet published'], ['2023', '78', '79', true, 'reported'], ['2024', '–', '–', false, 'not yet published'], ['2025', '–', '85', true, 'not yet published']]],
  ])('of %s stand beside those of now', async (release, expected) => {
    const { mark, groups } = releasedValues(await aReading({ file }), release);
    expect(mark).toBe(`As published in release ${release}`);
    expect(groups[0]?.rows.map(({ year, stood, stands, differs, flag }) => [year, stood, stands, differs, flag.word])).toEqual(expected);
  });

  it('come with the verdict of then', async () => {
    const reading = await aReading({ file });
    expect(releasedVerdictText(reading, aReleaseFile(), undefined)).toBe('Verdict in that release, data as of 21 November 2026: Behind, against a target of 90% (2025).');
    const unrated = aReleasedIndicator({ verdicts: [aReleasedVerdict({ status: 'not-rated', reason: 'too-old', target: { id: 't', time: '2025', value: null, range: { lower: 1, upper: 2 }, due: null } })] });
    expect(releasedVerdictText(reading, aReleaseFile({ indicators: [unrated] }), undefined)).toBe('Verdict in that release, data as of 21 November 2026: Cannot say: too old to judge.');
    expect(releasedVerdictText(reading, aReleaseFile({ indicators: [] }), undefined)).toBe('In that release there was no plan target to judge by.');
  });
});
