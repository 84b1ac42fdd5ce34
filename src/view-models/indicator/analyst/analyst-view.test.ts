import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { analystOptions } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { languages } from '#model/language.ts';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { analystView, chosenOptions } from './analyst-view.ts';

const values = [12, 15, 17, 21, 23, 27, 30, 32, 36, 38, 42];
const base = (more: Partial<AssessCase> = {}): AssessCase =>
  anAssessCase({ baseline: null, observations: values.map((value, place) => ({ time: 2014 + place, value })), target: { time: 2030, value: 80 }, asOf: 2025, limits: { lower: 0, upper: 100 }, ...more });
const view = async (given: AssessCase, chosen = analystOptions as readonly (typeof analystOptions)[number][], language: 'lo' | 'en' | 'vi' = 'en', changes = {}) => {
  const reading = await aReading({ language });
  return analystView({ ...reading, locale: await loadLocale(language, ['indicator', 'figure', 'breakdown', 'whatif', 'models']) }, given, { changes, chosen });
};

describe('other projections', () => {
  it('are none unless an address asks for them', async () => {
    const { rows, figure, choices } = await view(base(), chosenOptions(undefined));
    expect([rows, figure, choices.some(({ isChosen }) => isChosen)]).toEqual([[], null, false]);
    expect(chosenOptions('logistic,prophet,ols')).toEqual(['ols', 'logistic']);
  });

  it('say the value, the range, the parameters and how far to trust them', async () => {
    const { rows } = await view(base());
    expect(rows.map(({ option, value }) => [option, value])).toEqual([
      ['ols', expect.stringMatching(/^about 59% in 2030 \(\d\d% to \d\d%\)$/)],
      ['holt', expect.stringMatching(/^about \d\d% in 2030 \(/)],
      ['damped', expect.stringMatching(/^about \d\d% in 2030 \(/)],
      ['logistic', expect.stringMatching(/^about \d\d% in 2030$/)],
      ['bass', ''],
    ]);
    expect(rows[0]?.sentences.at(-1)).toMatch(/^Fitted to 11 values from 2014 to 2024\. Parameters: slope \+3 points a year; /);
    expect(rows[3]?.sentences).toContain('This option has no range.');
    expect(rows[4]?.sentences).toEqual(['Cannot be worked out: the values do not show the take-off, a beginning with little and a rise from year to year.']);
  });

  it('name what they lack, and what lies beyond the possible', async () => {
    const short = await view(base({ observations: [2022, 2023, 2024].map((time, place) => ({ time, value: 70 + 10 * place })), limits: { lower: 0, upper: 100 } }));
    expect(short.rows.map(({ sentences }) => sentences[0])).toEqual([
      'It reaches 150%, beyond the possible 100%: this option knows no limit.',
      'Cannot be worked out: it needs values of 10 consecutive years, and the latest run has 3.',
      'Cannot be worked out: it needs values of 10 consecutive years, and the latest run has 3.',
      'Cannot be worked out: it needs 5 comparable values, and there are 3.',
      'Cannot be worked out: it needs values of 8 consecutive years, and the latest run has 3.',
    ]);
    expect((await view(base({ asOf: 2031 }))).rows[0]?.sentences).toEqual(['Not worked out: the target date has passed, or a value of that date is known.']);
    expect((await view(base({ target: null }))).rows[0]?.sentences[0]).toMatch(/Enter a target above/);
  });

  it('leave the page only with their mark, as a picture with its table', async () => {
    const { figure } = await view(base());
    expect(figure?.title).toMatch(/^Analyst options, not published: /);
    expect(figure?.notes[0]).toMatch(/^Analyst options: no verdict/);
    expect(figure?.table.rows.map(({ id }) => id)).toEqual(['ols', 'holt', 'damped', 'logistic']);
    expect(figure?.wide.shapes.filter(({ kind, role }) => kind === 'polyline' && role.startsWith('model-'))).toHaveLength(4);
    const tried = await view(base(), ['ols'], 'en', { target: 90 });
    expect(tried.figure?.title).toMatch(/^Analyst options on figures tried, not published: /);
  });

  test.each(languages)('keep every text of the picture within it and complete in %s', async (language) => {
    const { figure, rows } = await view(base(), analystOptions, language);
    expect(JSON.stringify([figure, rows])).not.toMatch(/NaN|Infinity|undefined|\{\w+\}|model\.[a-z]/);
    for (const drawing of [figure?.wide, figure?.narrow]) {
      for (const shape of drawing?.shapes ?? []) if (shape.kind === 'text') expect(shape.x >= 0 && shape.x <= (drawing?.size.width ?? 0) && shape.y > 0 && shape.y <= (drawing?.size.height ?? 0)).toBe(true);
    }
  });
});
