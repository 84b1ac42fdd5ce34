import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clipboardTable } from './clipboard-table.ts';

const textOf = (cell: string | number | null, sign = ',') => clipboardTable({ head: null, rows: [[cell]] }, sign).text;

describe('text for a spreadsheet', () => {
  test.for([
    [63.625, ',', '63,625'],
    [63.625, '.', '63.625'],
    [-25.5, ',', '-25,5'],
    [98524, '.', '98524'],
    [null, ',', ''],
    ['=1+1', ',', "'=1+1"],
    ['@home', ',', "'@home"],
    [' -cmd', '.', "'-cmd"],
    ['two\twords\nin three', ',', 'two words in three'],
  ] as const)('%o with %s is %o', ([cell, sign, text]) => {
    expect(textOf(cell, sign)).toBe(text);
  });

  it('has as many lines and cells as the table, whatever the texts hold, and never begins a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })), (rows) => {
        const lines = clipboardTable({ head: null, rows }, ',').text.split('\r\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
        for (const [row, line] of lines.entries()) {
          for (const [column, written] of line.split('\t').entries()) {
            if (typeof rows[row]?.[column] === 'string' && !/^[+-]?\d/.test(written)) expect(written).not.toMatch(/^\s*[=+\-@]/);
          }
        }
      }),
    );
  });
});

describe('the table for a spreadsheet', () => {
  it('stands apart from the line that says of which release it is', () => {
    const { text, html } = clipboardTable({ head: ['A'], rows: [[1]], note: 'Release 2026.11' }, ',');
    expect(text.split('\r\n')).toEqual(['A', '1', '', 'Release 2026.11']);
    expect(html).toContain('</tr><tr></tr><tr><td>Release 2026.11</td></tr></table>');
  });

  it('says each number in machine form beside its printed one, so that no setting can misread it', () => {
    const { html } = clipboardTable({ head: ['A & B'], rows: [[63.6], ['<b>']] }, ',');
    expect(html).toContain('<th>A &amp; B</th>');
    expect(html).toContain('x:num="63.6" sdval="63.6" sdnum="1033;">63,6</td>');
    expect(html).toContain('<td>&lt;b&gt;</td>');
  });
});
