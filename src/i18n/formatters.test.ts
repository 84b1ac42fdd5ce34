import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '#model/language.ts';
import { formatterCases } from './formatters.cases.ts';
import { createFormatters } from './formatters.ts';

describe('formatters', () => {
  test.for(formatterCases.map((each) => [each.language, each.call, each] as const))(
    'print in %s %s',
    ([language, , { print, expected }]) => {
      expect(print(createFormatters(language))).toBe(expected);
    },
  );

  it('have a case for every method', () => {
    const called = new Set(formatterCases.map(({ call }) => call.slice(0, call.indexOf('('))));
    expect([...called].toSorted()).toEqual(Object.keys(createFormatters('en')).toSorted());
  });
});

describe.for(languages)('a figure printed in %s', (language) => {
  const format = createFormatters(language);
  const read = readerOf(language);
  const figures = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  const hundredths = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100 + 0);

  it('reads back as the same number when it has no more decimals than printed', () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        expect(read(format.number(value, 2))).toBe(value);
      }),
    );
  });

  it('is at most half a unit of the last decimal away', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const distance = Math.abs(read(format.number(value, decimals)) - value);
        expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-15);
      }),
    );
  });

  it('differs from its opposite by the minus sign alone, and zero has none', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const printed = format.number(Math.abs(value), decimals);
        const opposite = format.number(-Math.abs(value), decimals);
        expect(opposite).toBe(/[1-9]/.test(printed) ? `−${printed}` : printed);
      }),
    );
  });

  it('stays on its side of every threshold', () => {
    const shares = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(shares, fc.array(shares, { maxLength: 4 }), (share, thresholds) => {
        const printed = read(format.percentNear(share, thresholds).replace('%', '')) / 100;
        const value = read(format.valueNear(share, thresholds));
        for (const threshold of thresholds) {
          expect(side(printed, threshold)).toBe(side(share, threshold));
          expect(side(value, threshold)).toBe(side(share, threshold));
        }
      }),
    );
  });
});

type Side = 'below' | 'on' | 'above';

/** The shares here have four decimals, so anything nearer than 1e-9 is the binary error of dividing by 100. */
function side(value: number, threshold: number): Side {
  if (Math.abs(value - threshold) < 1e-9) return 'on';
  return value < threshold ? 'below' : 'above';
}

function readerOf(language: (typeof languages)[number]): (printed: string) => number {
  const [group, point]: readonly [string, string] = language === 'en' ? [',', '.'] : ['.', ','];
  return (printed) =>
    Number(printed.replaceAll(group, '').replace(point, '.').replace('−', '-'));
}
