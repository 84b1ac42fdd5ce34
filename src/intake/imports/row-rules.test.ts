import { describe, expect, it, test } from 'vitest';
import type { ForeignRow } from '../formats/foreign-row.ts';
import type { RowFacts, RowRule } from './row-rule.ts';
import { countUnderRate } from './rules/count-under-rate.ts';
import { periodNotYet } from './rules/period-not-yet.ts';
import { personalDataInRow } from './rules/personal-data-in-row.ts';
import { timesPowerOfTen, unitMultiplier } from './rules/unit-multiplier.ts';
import { unitDiffers } from './rules/unit-differs.ts';
import { measuredIn, unitOfText } from './unit-of-text.ts';

const place = { file: 'a.csv', line: 2, column: 3 };

type Said = Partial<ForeignRow['fields']> & { readonly status?: string; readonly own?: string };

/** What a rule says of a row with these fields: severity, and what becomes of value, status or note. */
function look(rule: RowRule, { own = '', ...said }: Said): string {
  const fields: ForeignRow['fields'] = { indicator: 'x', area: '', period: '2020', value: '', unit: '', multiplier: '', status: '', source: '', comment: '', ...said };
  const ownUnit = own === '' ? null : measuredIn(own, own === 'percent' ? 'share' : 'count', null);
  const facts: RowFacts = {
    row: { place, places: {}, fields, dimensions: {}, attributes: {} }, period: fields.period, value: fields.value, status: fields.status || 'A', note: fields.comment,
    unit: unitOfText(fields.unit) ?? ownUnit, ownUnit, asOf: '2026-11-21',
  };
  const remark = rule.look(facts);
  return remark === null ? '' : [remark.severity, ...Object.values(remark.becomes ?? {})].join(' ');
}

describe('rules on a row', () => {
  test.for<[RowRule, Said, string]>([
    [countUnderRate, { unit: 'PT', value: '99' }, ''],
    [countUnderRate, { unit: 'PT', value: '412' }, ''],
    [countUnderRate, { unit: 'PT', value: '1500' }, 'warning'],
    [countUnderRate, { unit: '%', value: '48210' }, 'error'],
    [countUnderRate, { unit: 'Rate per 100,000 population', value: '48210' }, ''],
    [countUnderRate, { unit: 'PER_1000_POP', value: '250000' }, 'error'],
    [countUnderRate, { unit: 'Number', value: '48210' }, ''],
    [countUnderRate, { own: 'percent', value: '-48210' }, 'error'],
    [unitMultiplier, { multiplier: '0', value: '5' }, ''],
    [unitMultiplier, { multiplier: 'Units', value: '5' }, ''],
    [unitMultiplier, { multiplier: '6', unit: 'USD', value: '5.25' }, 'note 5250000'],
    [unitMultiplier, { multiplier: 'Millions', unit: 'USD', value: '5250000' }, 'warning'],
    [unitMultiplier, { multiplier: '6', unit: 'PT', value: '5' }, 'warning'],
    [unitMultiplier, { multiplier: 'many', unit: 'USD', value: '5' }, 'warning'],
    [unitMultiplier, { multiplier: '6', value: '' }, ''],
    [personalDataInRow, { comment: 'ask someone@example.org' }, 'warning ask …'],
    [personalDataInRow, { comment: 'ask the bureau' }, ''],
    [periodNotYet, { period: '2026', value: '1' }, ''],
    [periodNotYet, { period: '2027', value: '1' }, 'error'],
    [periodNotYet, { period: '2027', value: '1', status: 'F' }, ''],
    [periodNotYet, { period: '2030', value: '' }, ''],
    [periodNotYet, { period: '2026-11-22', value: '1' }, 'error'],
    [unitDiffers, { own: 'percent', unit: 'PT', value: '1' }, ''],
    [unitDiffers, { own: 'percent', unit: 'Number', value: '1' }, 'error'],
    [unitDiffers, { own: 'percent', unit: 'words of the file', value: '1' }, ''],
    [unitDiffers, { own: 'km', unit: 'Number', value: '1' }, ''],
  ])('%o says of %o: %s', ([rule, said, answer]) => {
    expect(look(rule, said)).toBe(answer);
  });

  test.for<[string, number, string]>([
    ['5.25', 6, '5250000'], ['-0.5', 3, '-500'], ['1234', -3, '1.234'], ['0.1', 1, '1'], ['5', -2, '0.05'], ['0', 6, '0'], ['1.10', 0, '1.1'], ['2e3', 3, '2000000'],
  ])('%s times ten to the %i is %s', ([text, power, product]) => {
    expect(timesPowerOfTen(text, power)).toBe(product);
  });

  it('knows units in the words of SDMX, of tables and of this country', () => {
    expect(['PT', ' % ', 'Percentage', 'PER_100000_POP', 'per 100,000 inhabitants', 'Rate per 1,000 live births', 'NUMBER', 'CUR_LCU', 'hectares'].map((text) => unitOfText(text)?.code ?? null)).toEqual([
      'percent', 'percent', 'percent', 'per-100000', 'per-100000', 'per-1000', 'number', 'lcu', null,
    ]);
  });
});
