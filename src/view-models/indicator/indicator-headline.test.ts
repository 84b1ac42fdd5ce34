import { describe, expect, it, test } from 'vitest';
import { type anIndicatorFile, aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { indicatorHeadline } from './indicator-headline.ts';
import { verdictPanel } from './verdict-panel.ts';

const without = { assessment: { ratio: null, achieved: null, expectedValue: null }, arithmetic: { latest: null } };
const pace = { kind: 'multiple', multiple: 28, current: 0.5, required: 14 } as const;

describe('headline of an indicator', () => {
  test.for([
    [
      'on track',
      { status: 'on-track', assessment: { ratio: 0.96, expectedValue: 85 }, arithmetic: { latest: { time: 2024, period: '2024', value: 84.6 } } },
      '4G coverage went from 75% in 2022 to 85% in 2024. The path expected 85% by then, so 96% of the planned progress was made.',
    ],
    [
      'behind, with the pace needed',
      { status: 'behind', assessment: { pace, expectedValue: 85 } },
      '4G coverage stood at 76% in 2024, 9 points below the path to 90%. To reach 90% by 2025 it must change by +14 points a year; so far it changed by +0.5 points a year, so more than 10 times that pace is needed.',
    ],
    ['off track after the deadline', { status: 'off-track' }, '4G coverage stood at 76% in 2024, 9 points below the path to 90%.'],
    [
      'moving away',
      { status: 'moving-away', arithmetic: { latest: { time: 2024, period: '2024', value: 72 } }, assessment: { pace: { kind: 'reverse', multiple: null, current: -1, required: 18 } } },
      '4G coverage was worse than at the start: 72% in 2024 against 75% in 2022. To reach 90% by 2025 it must first turn round.',
    ],
    ['met early', { status: 'met', arithmetic: { latest: { time: 2024, period: '2024', value: 91 } } }, '4G coverage reached its target early: 91% in 2024, where 90% was set for 2025.'],
    ['met at the deadline', { status: 'met', arithmetic: { latest: { time: 2025, period: '2025', value: 90 } } }, '4G coverage reached its target: 90% in 2025, where 90% was set for 2025.'],
    ['keeping a limit', { status: 'met', assessment: { margin: 2, expectedValue: null } }, '4G coverage stood at 76% in 2024 and kept to its limit of 90%.'],
    ['breached', { status: 'breached', assessment: { margin: -2, expectedValue: null } }, '4G coverage stood at 76% in 2024 and did not keep to its limit of 90%.'],
    [
      'partly met',
      { status: 'partly-met', assessment: { achieved: 0.899 }, arithmetic: { latest: { time: 2025, period: '2025', value: 88.4 } } },
      'The target of 90% for 2025 was not reached: 4G coverage stood at 88%, 90% of the way.',
    ],
    [
      'worse than baseline',
      { status: 'worse-than-baseline', arithmetic: { latest: { time: 2025, period: '2025', value: 70 } } },
      'The target of 90% for 2025 was not reached: 4G coverage stood at 70%, worse than the 75% of 2022.',
    ],
    [
      'no final value, last known off track',
      {},
      '4G coverage stood at 76% in 2024, 9 points below the path to 90%. The Plan 2025 has ended and no value for 2025 has been published.',
    ],
    [
      'no final value and nothing known',
      { lastKnown: null, ...without },
      'No final value has been published for “4G coverage”, so the target of 90% for 2025 cannot be judged.',
    ],
    ['no data', { reason: 'no-data', lastKnown: null, ...without }, 'No value has been published for “4G coverage”, so the target of 90% for 2025 cannot be judged.'],
    ['no baseline', { reason: 'no-baseline', lastKnown: null, arithmetic: { baseline: null } }, '4G coverage stood at 76% in 2024. Without a baseline, progress to 90% by 2025 cannot be judged.'],
    ['a broken series', { reason: 'series-break', lastKnown: null, ...without }, 'The values of “4G coverage” cannot be compared with its baseline of 2022: the series is broken between them.'],
    ['baseline only', { reason: 'baseline-only', lastKnown: null, ...without }, 'Only the baseline of “4G coverage” has been published: 75% in 2022. Progress to 90% by 2025 cannot be judged.'],
    ['too early', { reason: 'too-early', lastKnown: null }, '4G coverage stood at 76% in 2024. It is too early to judge the way to 90% by 2025.'],
    ['too old', { reason: 'too-old', lastKnown: null }, 'The latest value of “4G coverage” is from 2024, too old to judge the way to 90% by 2025.'],
    ['not due', { reason: 'not-due', lastKnown: null, ...without }, '4G coverage is due by 2025; it is not done yet, and not late.'],
  ] as const)('says what is found when %s', async ([, given, expected]) => {
    const reading = await aReading({ file: { verdicts: [aVerdict(given)] } });
    expect(indicatorHeadline(reading).finding.join(' ')).toBe(expected);
  });

  it('prints a value near a threshold with as many decimals as keep it on its side', async () => {
    const verdict = aVerdict({ status: 'behind', arithmetic: { latest: { time: 2024, period: '2024', value: 83.7 }, onTrackFrom: 84 } });
    const reading = await aReading({ file: { verdicts: [verdict] } });
    expect(indicatorHeadline(reading).finding[0]).toContain('83.7%');
  });

  test.for([
    ['done', 'met', 2023.5, '4G coverage was completed in June 2024; it was due by 2025.'],
    ['late', 'off-track', null, '4G coverage was due by 2025 and has not been reported as completed.'],
    ['a little late', 'behind', null, '4G coverage was due by 2025 and has not been reported as completed.'],
  ] as const)('says of a thing to deliver whether it is done: %s', async ([, status, done, expected]) => {
    const verdict = aVerdict({ status, reason: null, lastKnown: null, ...without });
    const file = { indicator: { type: 'deliverable' }, verdicts: [{ ...verdict, case: { ...verdict.case, done } }] } as Parameters<typeof anIndicatorFile>[0];
    expect(indicatorHeadline(await aReading({ file })).finding).toEqual([expected]);
  });

  it('warns of a suspected break and says what would settle the verdict', async () => {
    const reading = await aReading({ file: { verdicts: [aVerdict({ flags: ['suspected-break'] })] } });
    expect(indicatorHeadline(reading).notes).toEqual([
      'The value for 2024 may not count the same thing as the value for 2022.',
      'A published value for 2025 would settle it. Responsible: Ministry of Technology.',
    ]);
  });
});

describe('headline without a target', () => {
  const standing = 'No target for it has been published in the three plans.';
  const file = { lead: null, verdicts: [], targets: [] };

  test.for([
    [{ ...file, movement: { from: ['2021', 62], to: ['2024', 76], sign: 1, comparable: true } }, '4G coverage rose from 62% in 2021 to 76% in 2024.'],
    [{ ...file, movement: { from: ['2021', 80], to: ['2024', 76], sign: -1, comparable: true } }, '4G coverage fell from 80% in 2021 to 76% in 2024.'],
    [{ ...file, movement: { from: ['2021', 75.5], to: ['2024', 76], sign: 0, comparable: true } }, '4G coverage stayed about level: 76% in 2021, 76% in 2024.'],
    [file, '4G coverage stood at 76% in 2024.'],
    [{ ...file, latest: null }, 'No value has been published for “4G coverage”.'],
  ] as const)('tells the movement, else the latest value, else that there is none (%#)', async ([given, expected]) => {
    const reading = await aReading({ file: given as Parameters<typeof anIndicatorFile>[0] });
    expect(indicatorHeadline(reading).finding).toEqual([expected, standing]);
  });

  it('says a unit once, and that a latest value is a least one', async () => {
    const counted = {
      ...file,
      indicator: { unit: 'bodies', unitKind: 'count', decimals: 0 },
      latest: { time: '2024', value: 3, status: 'A', qualifier: 'ge' },
      movement: { from: ['2021', 1], to: ['2024', 3], sign: 1, comparable: true },
    } as Parameters<typeof anIndicatorFile>[0];
    const [sentence] = indicatorHeadline(await aReading({ file: counted })).finding;
    expect(sentence).toMatch(/^4G coverage rose from 1 in 2021 to over 3 /);
  });

  it('gives a context figure its own reason beside the headline', async () => {
    const reason = async (direction: 'none' | 'increase') => verdictPanel(await aReading({ file: { ...file, indicator: { direction } } })).reasonWord;
    expect([await reason('none'), await reason('increase')]).toEqual(['context figure', null]);
  });

  it('does not judge a context figure', async () => {
    const reading = await aReading({ file: { ...file, indicator: { direction: 'none' } } });
    expect(indicatorHeadline(reading).finding[1]).toBe('It is a context figure: neither direction is better, so it is not judged.');
  });

  it('keeps the word about a qualified value', async () => {
    const reading = await aReading({ file: { ...file, latest: { time: '2024', value: 76, status: 'A', qualifier: 'ge' } } });
    expect(indicatorHeadline(reading).finding[0]).toBe('4G coverage stood at over 76% in 2024.');
  });
});

describe('headline in Lao and Vietnamese', () => {
  test.for([
    ['lo', 'ປີ 2024, 4G coverage ແມ່ນ 76%, ຕ່ຳກວ່າເສັ້ນທາງຕາມແຜນ 9 ຈຸດເປີເຊັນ (ຄາດໝາຍ 90%).'],
    ['vi', '4G coverage năm 2024 là 76%, thấp hơn lộ trình 9 điểm phần trăm (mục tiêu 90%).'],
  ] as const)('is a whole sentence in %s', async ([language, expected]) => {
    expect(indicatorHeadline(await aReading({ language })).finding[0]).toBe(expected);
  });
});
