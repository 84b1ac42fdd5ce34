import { describe, expect, it } from 'vitest';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { arithmeticFigure } from './verdict-arithmetic.ts';

const method = { id: 'trajectory', version: 1 };

describe('why this verdict', () => {
  it('puts the numbers in place', async () => {
    const { rows, sentences } = arithmeticFigure(await aReading(), method);
    expect(rows.map(({ formula, result }) => `${formula} = ${result}`)).toEqual(['Straight line: 75 (2022) → 90 (2025) = 85', '76 − 75 = 1.0', '85 − 75 = 10.0', '1.0 ÷ 10.0 = 0.10', '90 − 75 = 15.0', '1.0 ÷ 15.0 = 6.7%']);
    expect(sentences[0]).toBe('A ratio of 0.10 in 2024 gives the class Off track. Behind begins at 81%, On track at 84%.');
  });

  it('never prints a ratio on the other side of its threshold', async () => {
    const verdict = aVerdict({ status: 'behind', assessment: { ratio: 0.9496 } });
    const { scales } = arithmeticFigure(await aReading({ file: { verdicts: [verdict] } }), method);
    expect(scales?.wide.marker.text).toBe('0.9496 (76%)');
  });

  it('shows a band for moving away only when the ratio is negative', async () => {
    const words = async (ratio: number) =>
      arithmeticFigure(await aReading({ file: { verdicts: [aVerdict({ assessment: { ratio } })] } }), method).scales?.wide.bands.map(({ word }) => word);
    expect(await words(-0.375)).toEqual(['Moving away', 'Off track', 'Behind', 'On track']);
    expect(await words(0.1)).toEqual(['Off track', 'Behind', 'On track']);
  });

  it('judges by the share of the way at the deadline', async () => {
    const verdict = aVerdict({ status: 'partly-met', assessment: { achieved: 0.899 }, arithmetic: { latest: { time: 2025, period: '2025', value: 88.485 } } });
    const { sentences, scales } = arithmeticFigure(await aReading({ file: { verdicts: [verdict] } }), method);
    expect(sentences[0]).toBe('At the deadline the share of the way counts: 90%, so the verdict is Partly met.');
    expect(scales?.wide.ticks.map(({ text }) => text)).toEqual(['0%', '60%', '95%']);
  });

  it('says what a projection is worth, and never a chance of 0 or 100%', async () => {
    const projection = { kind: 'projection', at: 2030, mid: 84, low: 80, high: 88, chance: 0.001 } as const;
    const verdict = aVerdict({ status: 'behind', assessment: { projection }, arithmetic: { points: 6, target: { time: 2030, value: 95, lower: null, upper: null } } });
    const { beside } = arithmeticFigure(await aReading({ file: { verdicts: [verdict] } }), method);
    expect(beside.find(({ title }) => title === 'Where the trend leads')?.text).toBe(
      'If the trend of 6 observations continues: about 84% in 2030 (80% range 80% to 88%). Reaching the target is unlikely (below 5%). Short series understate the uncertainty.',
    );
  });

  it('says why nothing is projected, and why there is no pace', async () => {
    const textsOf = async (verdict: Parameters<typeof aVerdict>[0]) =>
      Object.fromEntries(arithmeticFigure(await aReading({ file: { verdicts: [aVerdict(verdict)] } }), method).beside.map(({ title, text }) => [title, text]));
    expect(await textsOf({})).toMatchObject({ 'Where the trend leads': 'The target date of 2025 has passed, so nothing is projected.' });
    const ahead = { status: 'behind', assessment: { pace: { kind: 'unknown', multiple: null, current: null, required: null } }, arithmetic: { target: { time: 2030, value: 95, lower: null, upper: null } } } as const;
    expect(await textsOf(ahead)).toMatchObject({
      'Where the trend leads': 'There are too few comparable values to continue a trend.',
      'Pace needed and pace so far': 'There are too few comparable values to tell a pace.',
    });
    expect(Object.keys(await textsOf({ ...ahead, case: { ...aVerdict().case, type: 'threshold' } }))).not.toContain('Where the trend leads');
  });

  it('prints a chance on its side of the words for it', async () => {
    const projection = { kind: 'projection', at: 2030, mid: 94, low: 90, high: 98, chance: 0.6696 } as const;
    const verdict = aVerdict({ status: 'behind', assessment: { projection }, arithmetic: { target: { time: 2030, value: 95, lower: null, upper: null } } });
    const { beside } = arithmeticFigure(await aReading({ file: { verdicts: [verdict] } }), method);
    expect(beside.find(({ title }) => title === 'Where the trend leads')?.text).toContain('Reaching the target is uncertain (66.96%).');
  });

  it('says that a value within noise of the path counts as on track', async () => {
    const verdict = aVerdict({ status: 'on-track', assessment: { ratio: 0.9 }, arithmetic: { latest: { time: 2024, period: '2024', value: 84 } } });
    const { sentences } = arithmeticFigure(await aReading({ file: { verdicts: [verdict] } }), method);
    expect(sentences[0]).toBe('A ratio of 0.90 in 2024 gives the class On track. Behind begins at 81%, On track at 84%. The value lies within measuring noise (1 point) of the path, which counts as On track.');
  });

  it('tells the age of the latest value where nothing is judged', async () => {
    const { beside } = arithmeticFigure(await aReading({ file: { lead: null, verdicts: [] } }), method);
    expect(beside.find(({ title }) => title === 'Age of the data')?.text).toBe('The latest value is of 2024: ageing.');
  });

  it('says what is missing instead of arithmetic', async () => {
    const { rows, sentences } = arithmeticFigure(await aReading({ file: { lead: null, verdicts: [] } }), method);
    expect(rows).toEqual([]);
    expect(sentences[0]).toMatch(/^There is nothing to measure against/);
  });
});
