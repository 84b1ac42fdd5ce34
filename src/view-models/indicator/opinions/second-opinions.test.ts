import { describe, expect, it, test } from 'vitest';
import { courseOf, isMethodSensitive, secondOpinions } from '#domain/methods/second-opinions.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Language } from '#model/language.ts';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { secondOpinionsFigure, type SecondOpinions } from './second-opinions.ts';

type Given = { readonly verdict?: Parameters<typeof aVerdict>[0]; readonly judged?: Partial<AssessCase>; readonly language?: Language };

/** The figure of a case with the opinions that the methods really have of it. */
async function figureOf({ verdict = {}, judged = {}, language = 'en' }: Given = {}): Promise<SecondOpinions> {
  const plain = aVerdict(verdict);
  const one: AssessCase = { ...plain.case, ...judged };
  const opinions = [...secondOpinions(one)];
  const sensitive = isMethodSensitive(courseOf(plain.lastKnown?.status ?? plain.status), opinions);
  const full = { ...plain, case: one, opinions, isMethodSensitive: sensitive };
  return secondOpinionsFigure(await aReading({ file: { verdicts: [full] }, language }), { id: 'trajectory', version: 1 });
}

const lines = ({ rows }: SecondOpinions): readonly string[] => rows.map(({ key, said, number, compared }) => [key, said, number, compared].join(' | '));
const plain = (text: string): string => text.replaceAll('\u2060', '');
const steady = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((time) => ({ time, value: 75 + 5 * (time - 2022) }));

describe('second opinions, side by side', () => {
  it('gives class, number with its meaning, and direction of each method', async () => {
    expect(lines(await figureOf())).toEqual([
      'own | Off track (last known) | 10% of the progress planned by 2024 | –',
      'opensdg | Limited or no progress | 0.11: growth so far ÷ growth needed | points the same way',
      'unsd | Some progress, acceleration needed | 10.03% of the way by 2025 | is more favourable',
      'german | Cannot say: it needs 4 values of consecutive years, and the latest run has 1. | – | cannot say',
      'escap | Accelerate progress | 1.0 of 10 by 2025 | is more favourable',
    ]);
  });

  it('names what each method looks at, its id and its version', async () => {
    const { rows } = await figureOf();
    expect(rows.map(({ name, version }) => `${name}: ${version}`)).toEqual([
      'This dashboard: trajectory, version 1', 'Open SDG: opensdg, version 1', 'The UN progress chart: unsd, version 1',
      'The German sustainability strategy: german, version 1', 'UN ESCAP: escap, version 1',
    ]);
    expect(rows.at(-1)?.looks).toBe('the mean yearly change on a logit scale, continued to the target date');
    expect((await figureOf({ judged: { limits: null } })).rows.at(-1)?.looks).toBe('the mean yearly change, continued to the target date');
  });

  it('says the weather in plain words with the value it expects', async () => {
    const { rows } = await figureOf({ verdict: { status: 'on-track' }, judged: { observations: steady } });
    expect(rows.find(({ key }) => key === 'german')).toMatchObject({ said: 'Sun: the trend reaches the target, or nearly', number: '90% in 2025', compared: 'points the same way' });
  });

  test.each<[string, Partial<AssessCase>, string, string]>([
    ['one value', { observations: [] }, 'unsd', 'Cannot say: there is only one value up to the target date.'],
    ['a start at zero', { baseline: { time: 2022, value: 0 }, observations: [{ time: 2024, value: 10 }] }, 'unsd', 'Cannot say: the values touch or cross zero, where a rate of growth has no meaning.'],
    ['no way to go', { baseline: { time: 2022, value: 90 }, observations: [{ time: 2024, value: 80 }] }, 'escap', 'Cannot say: baseline and target are the same.'],
    ['a target before the baseline', { target: { time: 2021, value: 90 } }, 'opensdg', 'Cannot say: its formula has no result for these numbers.'],
  ])('says why a method cannot say: %s', async (_name, judged, method, expected) => {
    const { rows } = await figureOf({ judged });
    expect(rows.find(({ key }) => key === method)?.said).toBe(expected);
  });

  it('knows a class of a newer release by its code', async () => {
    const opinions = [{ method: 'unsd', status: 'marginal', number: null, course: 'slow' }] as const;
    const reading = await aReading({ file: { verdicts: [aVerdict({ opinions: [...opinions] })] } });
    expect(secondOpinionsFigure(reading, { id: 'trajectory', version: 1 }).rows[1]?.said).toBe('marginal');
  });
});

describe('what they come to', () => {
  it('names in one sentence the methods that differ and what each looks at', async () => {
    const { sentence, isMethodSensitive: isMarked } = await figureOf();
    expect(isMarked).toBe(true);
    expect(sentence).toBe(
      'Whether this verdict holds depends on the method: this dashboard (the value against the planned path at the date of the value) and Open SDG (yearly growth since the base year, against the growth needed) see far too little progress or a step back; ' +
        'the UN progress chart (growth since the base year, continued to the target date) and UN ESCAP (the mean yearly change on a logit scale, continued to the target date) see progress that is too slow.',
    );
  });

  test.each([
    ['lo', 'ຜົນການປະເມີນນີ້ຂຶ້ນກັບວິທີການ: ກະດານຂໍ້ມູນນີ້ (ຄ່າທຽບໃສ່ເສັ້ນທາງຕາມແຜນໃນເວລາຂອງຄ່ານັ້ນ)'],
    ['vi', 'Kết quả này phụ thuộc vào phương pháp: bảng theo dõi này (giá trị so với lộ trình tại thời điểm của giá trị)'],
  ] as const)('in %s', async (language, start) => {
    expect(plain((await figureOf({ language })).sentence)).toContain(start);
  });

  test.each<[string, Given, string]>([
    ['all agree', { verdict: { status: 'on-track' }, judged: { limits: null, observations: steady } }, 'All 4 other methods that can say point the same way.'],
    ['nobody can say', { verdict: { reason: 'baseline-only' }, judged: { observations: [] } }, 'None of the other methods can judge these numbers.'],
    ['no verdict of ours', { verdict: { reason: 'too-early' }, judged: { limits: null, observations: steady } }, 'There is no verdict to compare with; the 4 other methods that can say agree with each other.'],
    ['a break that only the others cross', { verdict: { reason: 'series-break' }, judged: { limits: null, observations: steady } }, 'There is no verdict to compare with; the 4 other methods that can say agree with each other. They compare across the break in the series, which this dashboard does not.'],
  ])('%s', async (_name, given, expected) => {
    expect((await figureOf(given)).sentence).toBe(expected);
  });

  test.each<[string, Partial<AssessCase>, string]>([
    ['a limit', { type: 'threshold' }, 'The other methods have no rule for a limit that has to be kept.'],
    ['a range', { type: 'range' }, 'The other methods have no rule for a range.'],
    ['a deliverable', { type: 'deliverable' }, 'The other methods have no rule for a document or system that is due by a day.'],
    ['no baseline', { baseline: null }, 'Without a baseline the other methods cannot judge the way to the target either.'],
  ])('there is none for %s', async (_name, judged, expected) => {
    expect(await figureOf({ judged })).toEqual({ rows: [], sentence: expected, isMethodSensitive: false });
  });

  test.each<['increase' | 'none', string]>([
    ['increase', 'Without a published target the other methods have nothing to judge either.'],
    ['none', 'A context figure has no better direction, so no method judges it.'],
  ])('there is none without a target (%s)', async (direction, expected) => {
    const reading = await aReading({ file: { lead: null, verdicts: [], indicator: { direction } } });
    expect(secondOpinionsFigure(reading, { id: 'trajectory', version: 1 }).sentence).toBe(expected);
  });
});
