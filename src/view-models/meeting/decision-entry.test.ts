import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Decision } from '#model/review.ts';
import { decisionOf, emptyEntry, entryFaults, entryLanguage, entryOf, entryWarning, isWorthKeeping } from './decision-entry.ts';

const entry = { ...emptyEntry, text: 'Pay for the villages.', responsible: 'mtc' };
const locale = await loadLocale('en', ['meeting']);

test.each([
  ['nothing but what is asked for', {}, {}],
  ['no words', { text: ' \u200B ' }, { text: 'Write what was decided.' }],
  ['an address', { text: 'ask somchai@mtc.gov.la' }, { text: expect.stringContaining('e-mail') }],
  ['a telephone number', { text: 'call +856 20 5555 1234' }, { text: expect.stringContaining('telephone') }],
  ['nobody', { responsible: '' }, { responsible: 'Choose who answers for it.' }],
  ['a year of the Buddhist era', { due: '2569-06-30' }, { due: '2569 is a year of the Buddhist era; write 2026.' }],
  ['a day that is none', { due: '2026-02-30' }, { due: expect.stringContaining('calendar') }],
  ['half a date', { due: 'x' }, { due: expect.stringContaining('calendar') }],
  ['another century', { due: '0226-06-30' }, { due: expect.stringContaining('calendar') }],
])('%s', (_name, part, faults) => {
  expect(entryFaults({ ...entry, ...part }, locale)).toEqual(faults);
});

describe('an entry', () => {
  it('is warned of a deadline that is over, which may be meant', () => {
    expect(entryWarning({ ...entry, due: '2026-11-21' }, '2026-11-22', locale)).toMatch(/21 November 2026 lies before/);
    expect([entryWarning({ ...entry, due: '2026-11-22' }, '2026-11-22', locale), entryWarning({ ...entry, due: '2569-01-01' }, '2570-01-01', locale)]).toEqual(['', '']);
  });

  it('becomes a decision in the language of the page, as the dataset writes it', () => {
    const decision = decisionOf({ ...entry, text: ' ໃຫ້ລາຍງານ  ໃນປີ ໒໐໒໗ ', about: ['coverage'], due: '2026-12-31', follows: 'D-001' }, 'lo', null, true);
    expect(decision).toEqual({
      id: '', text: { en: null, lo: 'ໃຫ້ລາຍງານ ໃນປີ 2027', vi: null }, about: ['coverage'], responsible: 'mtc', due: '2026-12-31', state: 'open', closed: null, result: null, follows: 'D-001',
    });
    expect(entryOf(decision, 'vi')).toMatchObject({ text: 'ໃຫ້ລາຍງານ ໃນປີ 2027', due: '2026-12-31' });
    expect([entryLanguage(decision, 'vi'), entryLanguage(null, 'vi')]).toEqual(['lo', 'vi']);
  });

  it('leaves alone what it does not show', () => {
    const before: Decision = { id: 'D-007', text: { en: 'old', lo: 'ເກົ່າ', vi: null }, about: [], responsible: 'mof', due: null, state: 'done', closed: '2026-11-30', result: { en: 'paid' }, follows: null };
    expect(decisionOf({ ...entryOf(before, 'en'), text: 'new' }, 'en', before, true)).toEqual({ ...before, text: { en: 'new', lo: 'ເກົ່າ', vi: null } });
  });

  it('is worth keeping from its first word on', () => {
    expect([isWorthKeeping({ ...emptyEntry, about: ['coverage'], responsible: 'mtc' }), isWorthKeeping({ ...emptyEntry, text: 'P' })]).toEqual([false, true]);
  });
});
