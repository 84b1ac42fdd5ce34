import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { delimiterOf } from './open-sdg/table-delimiter.ts';
import { recordReader, textRecords } from './text-records.ts';

const read = (text: string, delimiter = ','): string[] => Array.from(textRecords(text, delimiter), ({ line, cells, fault }) => `${line}: ${cells.join('|')}${fault === null ? '' : ` ${fault}`}`);

describe('records of a delimited text', () => {
  test.for<[string, string[]]>([
    ['a,b\n1,2\n', ['1: a|b', '2: 1|2']],
    ['a,b\r\n1,2\r\n', ['1: a|b', '2: 1|2']],
    ['a,b\r1,2', ['1: a|b', '2: 1|2']],
    ['a,b\n"1,5","say ""no"""\n', ['1: a|b', '2: 1,5|say "no"']],
    ['a,b\n"two\nlines",2\n3,4', ['1: a|b', '2: two\nlines|2', '4: 3|4']],
    ['a,b\n"open,2\n3,4\n', ['1: a|b', '2: "open|2 unclosed-quote', '3: 3|4']],
    ['a,b\n"open,2\n3,4\nx"y,6\n', ['1: a|b', '2: "open|2 unclosed-quote', '3: 3|4', '4: x"y|6']],
    ['a,b\n"open\n3,4\n5",6,7\n', ['1: a|b', '2: "open unclosed-quote', '3: 3|4', '4: 5"|6|7']],
    ['a,b\n\n1,2', ['1: a|b', '2: ', '3: 1|2']],
    ['a,b\n"1" ,2', ['1: a|b', '2: 1|2']],
    ['a,b\n"1" x,2', ['1: a|b', '2: 1 x|2 stray-quote']],
    ['a,b,c\n"1,5","x,y\n3,4,5"\n', ['1: a|b|c', '2: 1,5|"x|y unclosed-quote', '3: 3|4|5"']],
  ])('%j', ([text, records]) => {
    expect(read(text)).toEqual(records);
  });

  it('takes the delimiter that the first line has most of', () => {
    expect(['a,b', 'a;b;"c,d,e,f"', 'a\tb', 'one'].map(delimiterOf)).toEqual([',', ';', '\t', ',']);
  });

  it('tells a place in the text for every cell, whatever the text is, and the same in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '1'), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (signs, piece) => {
        const text = signs.join('');
        const lines = text.split(/\r\n|\r|\n/);
        const reader = recordReader(',');
        const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, index) => text.slice(index * piece, (index + 1) * piece));
        const records = [...pieces.flatMap((one) => [...reader.push(one)]), ...reader.end()];
        const whole = recordReader(',');
        expect(records).toEqual([...whole.push(text), ...whole.end()]);
        let last = 0;
        for (const { line, cells, columns, lines: cellLines } of records) {
          expect(line).toBeGreaterThan(last);
          last = line;
          expect(columns).toHaveLength(cells.length);
          for (const [at, column] of columns.entries()) expect(column).toBeLessThanOrEqual((lines[(cellLines?.[at] ?? line) - 1] ?? '').length + 1);
        }
      }),
    );
  });
});
