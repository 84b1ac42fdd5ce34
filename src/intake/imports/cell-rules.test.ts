import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCell } from './read-cell.ts';
import { periodRules } from './rules/period-rules.ts';
import { valueRules } from './rules/value-rules.ts';

const place = { file: 'a.csv', line: 2, column: 3 };
const value = (text: string) => readCell({ field: 'value', text, place }, valueRules);
const period = (text: string) => readCell({ field: 'period', text, place }, periodRules);
const rules = ({ findings }: ReturnType<typeof value>): string => findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ');

describe('the cell of a value', () => {
  test.for<[string, string | null, string]>([
    ['12.5', '12.5', ''],
    ['-3', '-3', ''],
    ['0', '0', ''],
    ['1e-7', '1e-7', ''],
    ['', '', ''],
    [' 12 ', '12', 'padded-text note'],
    ['\uFEFF7', '7', 'padded-text note'],
    ['N/A', '', 'missing-mark note'],
    ['n.a.', '', 'missing-mark note'],
    ['..', '', 'missing-mark note'],
    ['-', '', 'missing-mark note'],
    ['ບໍ່ມີຂໍ້ມູນ', '', 'missing-mark note'],
    ['#N/A', null, 'formula-error error'],
    ['#DIV/0!', null, 'formula-error error'],
    ['Err:502', null, 'formula-error error'],
    ['=A1+B1', null, 'formula-text error'],
    ['@SUM(A1)', null, 'formula-text error'],
    ['໑໒,໕', '12.5', 'foreign-digits note, decimal-comma note'],
    ['๑๒', '12', 'foreign-digits note'],
    ['1,234,567', '1234567', 'grouped-number note'],
    ['1.234.567,8', '1234567.8', 'grouped-number note'],
    ['1 234,5', '1234.5', 'grouped-number note'],
    ['1\u202F234', '1234', 'grouped-number note'],
    ['12,5', '12.5', 'decimal-comma note'],
    ['0,125', '0.125', 'decimal-comma note'],
    ['1,234', null, 'decimal-comma error'],
    ['45%', '45', 'percent-sign note'],
    ['>95', '95', 'qualifier-sign warning'],
    ['about 37', '37', 'qualifier-sign warning'],
    ['12.3*', '12.3', 'note-mark warning'],
    ['12 (a)', '12', 'note-mark warning'],
    ['Infinity', null, 'absurd-value error'],
    ['NaN', null, 'absurd-value error'],
    ['1e400', null, 'absurd-value error'],
    ['9999999999999999', null, 'absurd-value error'],
    ['twelve', null, 'not-a-number error'],
    ['12 km', null, 'not-a-number error'],
    ['1.2.3', null, 'not-a-number error'],
  ])('%j is read as %j', ([text, read, found]) => {
    expect([value(text).text, rules(value(text))]).toEqual([read, found]);
  });

  it('keeps what a sign or a word says', () => {
    expect([value('>95').says, value('..').says, value('not applicable').says, value('7*').says]).toEqual([
      { qualifier: 'ge' }, { status: 'O' }, { status: 'M' }, { note: 'marked * in the file' },
    ]);
  });

  it('proposes both readings of a doubtful comma', () => {
    expect(value('1,234').findings[0]?.mends.map(({ id, from, to }) => [id, from, to])).toEqual([['thousands', '1,234', '1234'], ['decimals', '1,234', '1.234']]);
  });

  it('property: a finite number in its own form is read as it stands and without a remark', () => {
    fc.assert(fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (number) => {
      expect(value(String(number))).toEqual({ text: String(number), says: {}, findings: [] });
    }));
  });

  it('property: any text is read or refused with a reason, and what is read is a number or nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+\d.,%*<> ໐-໙]{0,12}$/)), (text) => {
      const { text: read, findings } = value(text);
      if (read === null) expect(findings.at(-1)?.severity).toBe('error');
      else expect(read === '' || Number.isFinite(Number(read))).toBe(true);
    }));
  });
});

describe('the cell of a period', () => {
  test.for<[string, string | null, string]>([
    ['2024', '2024', ''],
    ['2024-S1', '2024-S1', ''],
    ['2024-05', '2024-05', ''],
    ['2024-05-31', '2024-05-31', ''],
    ['2015 Q4', '2015-Q4', 'written-period note'],
    ['Q4/2015', '2015-Q4', 'written-period note'],
    ['2015H1', '2015-S1', 'written-period note'],
    ['2015M05', '2015-05', 'written-period note'],
    ['May 2015', '2015-05', 'written-period note'],
    ['2015/5', '2015-05', 'written-period note'],
    ['2020.0', '2020', 'written-period note'],
    ['2020/2021', '2021', 'year-range warning'],
    ['2020/21', '2021', 'year-range warning'],
    ['2021-2022*', '2022', 'note-mark warning, year-range warning'],
    ['2021-22', '2022', 'year-range warning'],
    ['2015–2020', null, 'year-range error'],
    ['2567', null, 'buddhist-period error'],
    ['໒໕໖໗', null, 'foreign-digits note, buddhist-period error'],
    ['໒໐໒໔', '2024', 'foreign-digits note'],
    ['45292', null, 'spreadsheet-date error'],
    ['2015 (estimate)', null, 'prose-in-year error'],
    ['latest', null, 'prose-in-year error'],
    ['', null, 'not-a-period error'],
    ['2024-13', null, 'not-a-period error'],
    ['2019.5', null, 'not-a-period error'],
    ['0024', null, 'not-a-period error'],
    ['5.6', null, 'not-a-period error'],
  ])('%j is read as %j', ([text, read, found]) => {
    expect([period(text).text, rules(period(text))]).toEqual([read, found]);
  });

  test.for<[string, readonly string[]]>([
    ['2567', ['2024']],
    ['45292', ['2024', '2024-01-01']],
    ['2020/2021', ['2021', '2020']],
    ['about 2015', ['2015']],
  ])('%j has the mendings %j', ([text, mends]) => {
    expect(period(text).findings.flatMap((finding) => finding.mends.map(({ to }) => to))).toEqual(mends);
  });

  it('property: any text is read as a period or refused with a reason', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/ Q.–*-]{0,10}$/)), (text) => {
      const { text: read, findings } = period(text);
      if (read === null) expect(findings.at(-1)?.severity).toBe('error');
      else expect(read).toMatch(/^\d{4}(-(S[12]|Q[1-4]|\d\d(-\d\d)?))?$/);
    }));
  });
});
