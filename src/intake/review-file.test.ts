import { describe, expect, it, test } from 'vitest';
import type { Review } from '#model/review.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { readReviewFile } from './read-review-file.ts';
import { writeReviewFile } from './write-review-file.ts';

const known = { indicators: ['coverage-4g'], institutions: ['mtc'] };
const review: Review = {
  id: '2026-11-22',
  release: '2026.11',
  judgements: [],
  decisions: [
    { id: 'D-001', text: { en: null, lo: 'ໃຫ້ລາຍງານ: ພາຍໃນ 30 ວັນ # ດ່ວນ', vi: null }, about: ['coverage-4g'], responsible: 'mtc', due: '2026-12-31', state: 'open', closed: null, result: null, follows: null },
    { id: 'D-002', text: { en: '- "Pay" for\n the last villages: yes', lo: null, vi: null }, about: [], responsible: 'mtc', due: null, state: 'done', closed: '2026-11-30', result: { en: 'paid', lo: null, vi: null }, follows: 'D-001' },
  ],
};
const text = writeReviewFile(review);
const findings = (content: string) => readReviewFile('x.yaml', content, known).findings.map(({ line, rule }) => `${line} ${rule}`);

describe('the file of a review', () => {
  it('is read as it was written', () => {
    expect(readReviewFile('2026-11-22.yaml', text, known)).toEqual({ review, findings: [] });
    expect(writeReviewFile(review)).toBe(text);
  });

  it('may have any name, line ends and a byte order mark', () => {
    expect(readReviewFile('2026-11-22 (1).yaml', `\uFEFF${text.replaceAll('\n', '\r\n')}`, known).review).toEqual(review);
    expect(readReviewFile('x', new TextEncoder().encode(text), known).review).toEqual(review);
  });

  it('passes the check of the whole dataset; what is not translated yet is named and stops nothing', () => {
    const { dataset, findings: found } = readDataset(new Map([...smallDataset(), ['reviews/2026-11-22.yaml', text]]));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ rule, file }) => rule === 'missing-translation' && file === 'reviews/2026-11-22.yaml')).toHaveLength(6);
    expect(dataset?.reviews).toEqual([review]);
  });

  test.each([
    ['no YAML', 'id: [', ['1 bad-yaml']],
    ['something else', 'hello', ['1 wrong-type']],
    ['nothing', '', ['1 wrong-type']],
    ['a year of the Buddhist era', text.replace('due: 2026-12-31', 'due: 2569-12-31'), ['13 buddhist-year']],
    ['a day that is none', text.replace('due: 2026-12-31', 'due: 2026-02-30'), ['13 bad-period']],
    ['no day', text.replace('due: 2026-12-31', 'due: soon'), ['13 bad-period']],
    ['one id twice', text.replace('id: D-002', 'id: D-001'), ['18 duplicate-id']],
    ['an institution nobody knows', text.replace('responsible: mtc', 'responsible: mic'), ['12 unknown-code']],
    ['an indicator of another dataset', text.replace('- coverage-4g', '- demo-behind'), ['11 unknown-code']],
    ['no words at all', text.replace(/lo: .*ດ່ວນ.*/, 'lo: null'), ['7 no-wording']],
    ['a field nobody knows', text.replace('state: open', 'status: open'), ['5 missing-key', '14 unknown-key']],
    ['a state there is not', text.replace('state: open', 'state: late'), ['14 bad-state']],
    ['an e-mail address', text.replace('en: paid', 'en: ask a@b.la'), ['31 personal-data']],
  ])('is refused with the line: %s', (_name, content, expected) => {
    expect(findings(content)).toEqual(expected);
    expect(readReviewFile('x.yaml', content, known).review).toBeNull();
  });
});
