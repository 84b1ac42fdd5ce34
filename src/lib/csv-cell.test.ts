import { describe, expect, test } from 'vitest';
import { csvCell } from './csv-cell.ts';

describe('a cell of a CSV file', () => {
  test.for([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['  =1+1', "'  =1+1"],
    ['\n=1+1', '"\'\n=1+1"'],
    ['\r=1+1', '"\'\r=1+1"'],
    ['\u202E=1+1', "'\u202E=1+1"],
    ['\u200B@x', "'\u200B@x"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['-5', '-5'],
    ['+5.25', '+5.25'],
    ['-1e-7', '-1e-7'],
    [-5, '-5'],
    [0, '0'],
    [null, ''],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ] as const)('%j is written %j', ([cell, written]) => {
    expect(csvCell(cell)).toBe(written);
  });
});
