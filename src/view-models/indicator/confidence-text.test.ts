import { expect, it, test } from 'vitest';
import type { Language } from '#model/language.ts';
import { anIndicatorFile, aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { confidenceText } from './confidence-text.ts';

type Verdict = Parameters<typeof aVerdict>[0];

async function remarkOf(verdict: Verdict, language: Language = 'en'): Promise<string | null> {
  const remark = confidenceText(await aReading({ file: { verdicts: [aVerdict(verdict)] }, language }));
  return remark === null ? null : `${remark.title}. ${remark.text}`.replaceAll('\u2060', '');
}

const secondary = 'The value was read in a secondary source; this is marked, but does not change the grade.';

test.each<[string, Verdict, string | null]>([
  ['the reasons that gave the grade, then the lesser ones', {}, `Confidence: D, low. A break in the series is suspected: this gives grade D. Besides: no more than two comparable values, the data are ageing and the value comes from administrative records. ${secondary}`],
  ['several reasons of one grade', { confidence: 'C', confidenceReasons: ['few-points', 'provisional'] }, `Confidence: C, limited. No more than two comparable values and the value is provisional: this gives grade C. ${secondary}`],
  ['the best grade', { confidence: 'A', confidenceReasons: [] }, `Confidence: A, high. Five or more comparable values; the latest is current, sourced and final. ${secondary}`],
  ['no grade', { confidence: null, confidenceReasons: [] }, null],
])('%s', async (_name, verdict, expected) => {
  expect(await remarkOf(verdict)).toBe(expected);
});

test.each([
  ['lo', 'ຄວາມໜ້າເຊື່ອຖື: D, ຕ່ຳ. ໄດ້ຂັ້ນ D ເພາະ: ສົງໄສວ່າຊຸດຕົວເລກຂາດຕອນ.'],
  ['vi', 'Độ tin cậy: D, thấp. Nghi chuỗi số liệu bị gián đoạn: vì vậy xếp bậc D.'],
] as const)('in %s', async (language, start) => {
  expect(await remarkOf({}, language)).toContain(start);
});

it('is the grade of the latest value where nothing is judged, and leaves a first-hand source unsaid', async () => {
  const series = anIndicatorFile().series.map((one) => ({ ...one, rows: one.rows.map((row) => row.with(5, 'ministry') as typeof row) }));
  const reading = await aReading({ file: { lead: null, verdicts: [], confidence: 'B', confidenceReasons: ['administrative'], series } });
  expect(confidenceText(reading)).toEqual({ title: 'Confidence: B, good', text: 'The value comes from administrative records: this gives grade B.' });
});
