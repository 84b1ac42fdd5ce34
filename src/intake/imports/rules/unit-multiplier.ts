import type { RowRule } from '../row-rule.ts';

const words: Readonly<Record<string, number>> = { units: 0, unit: 0, ones: 0, tens: 1, hundreds: 2, thousands: 3, thousand: 3, millions: 6, million: 6, billions: 9, billion: 9 };

/** The power of ten that a multiplier stands for: '6', 'Millions'; null where it is none. */
export function powerOf(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain === '') return 0;
  if (/^-?\d{1,2}$/.test(plain)) return Number(plain);
  return words[plain] ?? null;
}

/** A number as text times a power of ten, without the errors of binary fractions. */
export function timesPowerOfTen(text: string, power: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const shift = power + Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const split = Math.max(1, point);
  const [left, right] = [padded.slice(0, split).replace(/^0+(?=\d)/, ''), padded.slice(split).replace(/0+$/, '')];
  const minus = sign === '-' && /[1-9]/.test(digits) ? '-' : '';
  return `${minus}${left}${right === '' ? '' : `.${right}`}`;
}

/** A multiplier says by which power of ten a value is to be taken. On shares, and on numbers that are whole already, it is left aside. */
export const unitMultiplier: RowRule = {
  id: 'unit-multiplier',
  look: ({ row, value, unit }) => {
    const text = row.fields.multiplier;
    const power = powerOf(text);
    if (power === 0) return null;
    const told = { field: 'multiplier', text, names: { multiplier: text, value } } as const;
    if (power === null) {
      return { ...told, severity: 'warning', message: `"${text}" is no multiplier that is known; the value is taken as it stands.`, mend: 'Write 0, 3, 6 or 9.' };
    }
    if (value === '' || Number(value) === 0) return null;
    if (unit !== null && unit.ceiling !== null) {
      return { ...told, severity: 'warning', message: `A multiplier of 10^${power} stands with a share or rate; it is left aside.`, mend: 'Write the multiplier 0 in the file.' };
    }
    if (power > 0 && Math.abs(Number(value)) >= 10 ** power) {
      return { ...told, severity: 'warning', message: `The multiplier says 10^${power}, but ${value} is a whole figure already; it is taken as it stands.`, mend: 'Write the multiplier 0 in the file, or the value in that unit.' };
    }
    const written = timesPowerOfTen(value, power);
    return {
      ...told, severity: 'note', names: { multiplier: text, value, written }, message: `${value} times 10^${power} is read as ${written}.`, mend: 'Nothing needs doing, if that is right.',
      becomes: { value: written },
    };
  },
};
