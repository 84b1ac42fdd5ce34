import { describe, expect, it } from 'vitest';
import type { Review } from '#model/review.ts';
import { reviewsFileSchema, reviewsTextsFileSchema } from '#model/reviews-file.ts';
import { aSourceDataset, aText } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

type Decision = Review['decisions'][number];

const decision = (id: string, overrides: Partial<Decision> = {}): Decision => ({
  id, text: aText(`decide ${id}`), about: ['coverage'], responsible: 'mtc', due: '2026-06-30', state: 'open', closed: null, result: null, follows: null, ...overrides,
});

const reviews: readonly Review[] = [
  { id: '2026-05-12', release: '2026.05', judgements: [], decisions: [decision('D-001', { state: 'done', closed: '2026-06-01', result: { en: 'built' } })] },
  {
    id: '2026-11-12',
    release: '2026.11',
    judgements: [{ indicator: 'coverage', plan: 'plan-2025', status: 'behind', author: { role: aText('director'), institution: 'mtc' }, date: '2026-11-10', reason: aText('rain') }],
    decisions: [
      decision('D-002', { follows: 'D-001', due: null }),
      decision('D-003', { publication: { state: 'draft' } }),
      decision('D-004', { publication: { embargo: '2026-12-01T09:00:00+07:00' } }),
      decision('D-005', { publication: { embargo: '2026-11-15T09:00:00+07:00' } }),
    ],
  },
  { id: '2027-02-10', release: '2027.02', judgements: [], decisions: [] },
];

const published = (edition: 'public' | 'full') => publish(aSourceDataset({ reviews }), { edition });
const fileOf = (edition: 'public' | 'full') => reviewsFileSchema.parse(publishedJson(published(edition), 'reviews.json'));
const ids = (edition: 'public' | 'full') => fileOf(edition).reviews.map(({ id, decisions }) => [id, decisions.map((entry) => entry.id)]);

describe('the reviews', () => {
  it('stand newest first, up to the release, without drafts and embargoed decisions', () => {
    expect(ids('public')).toEqual([['2026-11-12', ['D-002', 'D-005']], ['2026-05-12', ['D-001']]]);
  });

  it('stand with all decisions in the full edition', () => {
    expect(ids('full')).toEqual([['2026-11-12', ['D-002', 'D-003', 'D-004', 'D-005']], ['2026-05-12', ['D-001']]]);
  });

  it('say who judged what, and what became of a decision', () => {
    const [newest, oldest] = fileOf('public').reviews;
    expect(newest?.judgements).toEqual([{ indicator: 'coverage', plan: 'plan-2025', status: 'behind', institution: 'mtc', date: '2026-11-10' }]);
    expect(newest?.decisions[0]).toEqual({ id: 'D-002', about: ['coverage'], responsible: 'mtc', due: null, state: 'open', closed: null, follows: 'D-001' });
    expect(oldest?.decisions[0]).toMatchObject({ state: 'done', closed: '2026-06-01' });
  });

  it('have their words in each language, and in another where nobody has translated them', () => {
    const texts = reviewsTextsFileSchema.parse(publishedJson(published('public'), 'reviews-lo.json'));
    expect(texts.reviews).toEqual({
      '2026-11-12': {
        judgements: [{ role: 'director (lo)', reason: 'rain (lo)' }],
        decisions: { 'D-002': { text: 'decide D-002 (lo)', result: null }, 'D-005': { text: 'decide D-005 (lo)', result: null } },
      },
      '2026-05-12': { judgements: [], decisions: { 'D-001': { text: 'decide D-001 (lo)', result: 'built', resultLanguage: 'en' } } },
    });
    const english = reviewsTextsFileSchema.parse(publishedJson(published('public'), 'reviews-en.json'));
    expect(english.reviews['2026-05-12']?.decisions['D-001']).toEqual({ text: 'decide D-001', result: 'built' });
  });

  it('stand in Lao where they were taken in Lao', () => {
    const taken = [{ ...decision('D-006'), text: { en: null, lo: 'ໃຫ້ລາຍງານ', vi: null } }];
    const files = publish(aSourceDataset({ reviews: [{ id: '2026-11-12', release: '2026.11', judgements: [], decisions: taken }] }), { edition: 'public' });
    for (const language of ['en', 'vi']) {
      const texts = reviewsTextsFileSchema.parse(publishedJson(files, `reviews-${language}.json`));
      expect(texts.reviews['2026-11-12']?.decisions['D-006']).toEqual({ text: 'ໃຫ້ລາຍງານ', result: null, textLanguage: 'lo' });
    }
    const lao = reviewsTextsFileSchema.parse(publishedJson(files, 'reviews-lo.json'));
    expect(lao.reviews['2026-11-12']?.decisions['D-006']).toEqual({ text: 'ໃຫ້ລາຍງານ', result: null });
  });
});
