import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import { reasons, statuses } from '#model/status.ts';
import { methodLimits, reasonRules, statusRules } from './rules.ts';
import { workedCases } from './worked-examples.ts';

describe('worked examples', () => {
  test.each([
    ['close', 'on-track', '55.2', '0.96'],
    ['below', 'behind', '55.2', '0.72'],
    ['far', 'off-track', '55.2', '0.25'],
    ['worse', 'moving-away', '55.2', '−0.05'],
    ['early', 'met', '55.2', '1.70'],
    ['deadline', 'partly-met', '75', '0.90'],
    ['fall', 'off-track', '2.8', '0.50'],
    ['zero', 'behind', '1', '0.83'],
    ['floor', 'breached', '–', '–'],
  ])('%s is judged %s', async (id, status, expected, ratio) => {
    const found = workedCases(await loadLocale('en', ['method'])).find((example) => example.id === id);
    expect(found).toMatchObject({ status, expected, ratio });
  });

  it('says why where nothing can be judged', async () => {
    const cases = workedCases(await loadLocale('en', ['method']));
    expect(cases.filter(({ reason }) => reason !== null).map(({ id, reason }) => [id, reason])).toEqual([
      ['nofinal', 'no-data-at-deadline'],
      ['none', 'no-target'],
    ]);
  });

  it('prints numbers as each language does', async () => {
    const first = async (language: 'lo' | 'en' | 'vi') => workedCases(await loadLocale(language, ['method']))[0]?.baseline;
    expect([await first('lo'), await first('en'), await first('vi')]).toEqual(['25,5 (2020)', '25.5 (2020)', '25,5 (2020)']);
  });
});

describe('rules in words', () => {
  test.each(languages)('names every status and every reason in %s, with the limits filled in', async (language) => {
    const locale = await loadLocale(language, ['method']);
    const limits = methodLimits([0.95, 0.6, 0], locale);
    expect(statusRules(limits, locale).map(({ status }) => status)).toEqual(statuses);
    expect(reasonRules(limits, locale).map(({ reason }) => reason).toSorted()).toEqual([...reasons].toSorted());
    const sentences = [...statusRules(limits, locale).map(({ when }) => when), ...reasonRules(limits, locale).map(({ means }) => means)];
    expect(sentences.filter((sentence) => sentence.includes('{'))).toEqual([]);
    expect(sentences.join(' ')).toContain('95%');
  });
});
