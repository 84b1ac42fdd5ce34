import { describe, expect, it, test } from 'vitest';
import { explain } from '#domain/progress/explain.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Language } from '#model/language.ts';
import type { Status } from '#model/status.ts';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { classStarts, nextClassSentences } from './next-class.ts';

type Verdict = Parameters<typeof aVerdict>[0];

async function sentencesOf(verdict: Verdict, language: Language = 'en'): Promise<readonly string[]> {
  const reading = await aReading({ file: { verdicts: [aVerdict(verdict)] }, language });
  return reading.verdict === null ? [] : nextClassSentences(reading, reading.verdict);
}

const latest = (value: number, time = 2024) => ({ latest: { time, period: String(time), value } });

describe('the distance to the next class', () => {
  test.each<[string, Verdict, readonly string[]]>([
    ['of a last known verdict', {}, ['Distance to the next class: 5 points to Behind, 8 points to On track and 14 points to Met.', 'Room before Moving away: 2 points (limit 74%).']],
    ['behind', { status: 'behind', arithmetic: latest(83) }, ['Distance to the next class: 1 point to On track and 7 points to Met.', 'Room before Off track: 2 points (limit 81%).']],
    ['a hair below the threshold', { status: 'behind', arithmetic: latest(83.996) }, ['Distance to the next class: 0.004 points to On track and 6 points to Met.', 'Room before Off track: 3 points (limit 81%).']],
    ['moving away', { status: 'moving-away', arithmetic: latest(72) }, ['Distance to the next class: 2 points to Off track, 9 points to Behind, 12 points to On track and 18 points to Met.']],
    ['at the deadline', { status: 'partly-met', arithmetic: latest(87, 2025) }, ['Distance to the next class: 2.3 points to Nearly met and 3 points to Met.', 'Room before Not met: 3 points (limit 84%).']],
    ['a limit that is missed', { status: 'breached', assessment: { margin: -4, achieved: null, ratio: null } }, ['Distance to the next class: 4 points to Met.']],
    ['a limit that is kept', { status: 'met', assessment: { margin: 4 } }, []],
    ['a target that is met', { status: 'met', arithmetic: latest(91) }, []],
    ['without a value', { reason: 'no-data', arithmetic: { latest: null } }, []],
    ['too early for a ratio', { reason: 'too-early', arithmetic: { behindFrom: null, onTrackFrom: null } }, []],
  ])('%s', async (_name, verdict, expected) => {
    expect(await sentencesOf(verdict)).toEqual(expected);
  });

  test.each([
    ['lo', 'ໄລຍະຫ່າງຫາລະດັບຕໍ່ໄປ: ອີກ 5 ຈຸດເປີເຊັນ ຈຶ່ງຮອດ “ຊ້າກວ່າແຜນ”'],
    ['vi', 'Khoảng cách đến mức tiếp theo: còn 5 điểm phần trăm đến “Chậm tiến độ”'],
  ] as const)('in %s', async (language, start) => {
    expect((await sentencesOf({}, language))[0]?.replaceAll('\u2060', '')).toContain(start);
  });
});

describe('the starts of the classes', () => {
  const judged: AssessCase = {
    id: 'x', direction: 'decrease', type: 'change', baseline: { time: 2020, value: 60 }, target: { time: 2030, value: 20 }, precision: 1, noise: 1, asOf: 2025,
    observations: [{ time: 2024, value: 50 }],
  };

  test.each<[string, AssessCase]>([
    ['on the way down', judged],
    ['at the deadline', { ...judged, observations: [{ time: 2030, value: 30 }], asOf: 2030.5 }],
  ])('are those of the rule: %s', (_name, one) => {
    const { answer, arithmetic } = explain(one);
    const startOf = (status: Status): number | null => arithmetic?.classBounds.find((bound) => bound.status === status)?.value ?? null;
    const { time = 0, value = 0 } = arithmetic?.latest ?? {};
    const verdict = aVerdict({
      case: one,
      status: answer.status,
      assessment: { ratio: answer.ratio, margin: answer.margin },
      arithmetic: {
        baseline: { time: 2020, period: '2020', value: 60 }, latest: { time, period: String(time), value }, target: { time: 2030, value: 20, lower: null, upper: null },
        behindFrom: startOf('behind'), onTrackFrom: startOf('on-track'), noise: 1,
      },
    });
    expect(classStarts(verdict)).toEqual(arithmetic?.classBounds.map((bound) => ({ ...bound, value: expect.closeTo(bound.value, 9) as number })));
  });

  it('are none without a value', () => {
    expect(classStarts(aVerdict({ arithmetic: { latest: null } }))).toEqual([]);
  });
});
