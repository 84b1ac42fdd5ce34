import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { anIndicatorFile, aRow, aSource, indicatorTexts } from '#testing/indicator-file-builder.ts';
import { seriesComparison } from './series-comparison.ts';

const locale = await loadLocale('en', ['indicators', 'workspace']);

const file = anIndicatorFile({
  series: [
    { id: 'villages', role: 'earlier', joins: null, rows: [aRow('2016', 13, 'U')] },
    { id: 'mtc', role: 'headline', joins: null, rows: [aRow('2022', 75, 'A', 'press'), aRow('2024', 76, 'P', 'press')] },
    { id: 'itu', role: 'alternative', joins: null, rows: [aRow('2022', 71.5, 'A', 'survey'), aRow('2025', 80, 'A', 'survey')] },
    { id: 'empty', role: 'context', joins: null, rows: [aRow('2020', null, 'O')] },
  ],
  sources: [aSource(), aSource({ id: 'press', title: 'Network to expand', publisher: 'A newspaper' }), aSource({ id: 'survey', title: 'Household survey', publisher: 'Statistics office' })],
  revisions: [{ series: 'mtc', period: '2024', from: 77, to: 76, vintage: '2026.11', revision: 'correction: typing error' }],
});
const comparison = seriesComparison(file, indicatorTexts(), locale);

describe('competing series', () => {
  it('stand side by side, the headline first, those without values left out', () => {
    expect(comparison.series.map(({ id, roleWords }) => [id, roleWords])).toEqual([['mtc', 'headline series'], ['itu', 'other source'], ['villages', 'earlier series']]);
    expect(comparison.series[1]).toMatchObject({ publishers: ['Statistics office'], sources: ['Household survey'] });
    expect(comparison.finding).toBe('Of the 3 series, several have a value for 1 period.');
  });

  it('show each value with its mark and its difference from the headline of the same period', () => {
    expect(comparison.rows.map(({ period }) => period)).toEqual(['2025', '2024', '2022', '2016']);
    expect(comparison.rows[2]?.cells).toEqual([
      { value: '75', marks: '', difference: null, source: '' },
      { value: '71.5', marks: '', difference: '−3.5', source: '' },
      null,
    ]);
    expect(comparison.rows[1]?.cells[0]).toMatchObject({ value: '76', marks: 'provisional' });
    expect(comparison.rows[3]?.cells[2]).toMatchObject({ marks: 'low reliability', difference: null });
  });

  it('are explained by what the dataset holds and by nothing else', () => {
    const reasons = comparison.reasons.join('\n');
    for (const words of ['counts: homes', 'by A newspaper', 'by Statistics office', 'newer value (2025)', 'is an earlier series', 'broken before 2024', 'from 77 to 76 in release 2026.11']) expect(reasons).toContain(words);
    expect(reasons).not.toContain('different releases');
    expect(reasons).not.toContain('context');
  });

  it('that are only one have nothing to explain', () => {
    const alone = seriesComparison({ ...file, series: file.series.slice(1, 2) }, indicatorTexts(), locale);
    expect(alone.finding).toBe('There is only one series of this indicator.');
    expect(alone.reasons).toEqual([]);
  });
});
