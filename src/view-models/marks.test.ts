import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aRun, lastKnownRun, unknownRun } from '#testing/home-file-builder.ts';
import { coverageBar } from './coverage-bar.ts';
import { markRow } from './mark-row.ts';

const english = await loadLocale('en', ['home']);

describe('a distribution', () => {
  it('draws one mark an indicator in rows, a last known verdict in outline', () => {
    const row = markRow([lastKnownRun('off-track'), aRun('met', 2), unknownRun('no-target', 2)], 4, english);
    expect(row.marks.map(({ status, isOutlined, x, y }) => [status, isOutlined, x, y])).toEqual([
      ['off-track', true, 0, 0],
      ['met', false, 18, 0],
      ['met', false, 36, 0],
      ['not-rated', false, 54, 0],
      ['not-rated', false, 0, 18],
    ]);
    expect(row.label).toBe('1 Off track (last known, 2024), 2 Met, 2 Cannot say: no published target');
    expect([row.width, row.height]).toEqual([68, 32]);
  });

  it('says a long run with a number instead of a thousand marks', () => {
    const row = markRow([aRun('behind', 40), unknownRun('no-target', 1000)], 12, english);
    expect(row.marks).toHaveLength(2);
    expect(row.counts.map(({ text }) => text)).toEqual(['40', '1,000']);
  });

  it('without marks says so', () => {
    expect(markRow([], 12, english)).toMatchObject({ marks: [], label: 'No indicator' });
  });
});

describe('a coverage bar', () => {
  it('has one cell an indicator, recent first, older hatched', () => {
    const bar = coverageBar({ recent: 2, older: 1, none: 1 }, 2024, english);
    expect(bar.cells.map(({ kind, x, width }) => [kind, x, width])).toEqual([
      ['recent', 0, 13],
      ['recent', 17, 13],
      ['older', 34, 13],
      ['none', 51, 13],
    ]);
    expect(bar.cells.map(({ hatch }) => hatch !== '')).toEqual([false, false, true, false]);
  });

  it('never grows beyond its room and never hides a kind', () => {
    const count = fc.nat({ max: 400 });
    fc.assert(
      fc.property(count, count, count, (recent, older, none) => {
        const bar = coverageBar({ recent, older, none }, 2024, english);
        expect(bar.width).toBeLessThanOrEqual(190);
        const kinds = new Set(bar.cells.map(({ kind }) => kind));
        expect([kinds.has('recent'), kinds.has('older'), kinds.has('none')]).toEqual([recent > 0, older > 0, none > 0]);
      }),
    );
  });
});
