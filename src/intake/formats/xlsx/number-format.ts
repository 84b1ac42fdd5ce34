/** How a number is meant by the format of its cell. */
export type NumberMeaning = 'number' | 'share' | 'day' | 'month' | 'year' | 'time';

/** The meaning of a format code of a spreadsheet. */
export function meaningOfFormat(code: string): NumberMeaning {
  const bare = (code.split(';', 1)[0] ?? '').replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/general|standard/i.test(bare)) return 'number';
  if (bare.includes('%')) return 'share';
  if (/[#0?]/.test(bare) && !/[yd]/i.test(bare)) return /[hs]/i.test(bare) ? 'time' : 'number';
  if (/d/i.test(bare)) return 'day';
  if (/[yeb]/i.test(bare)) return /m/i.test(bare) ? 'month' : 'year';
  if (/[hs]/i.test(bare)) return 'time';
  return /m/i.test(bare) ? 'month' : 'number';
}

/** The meaning of a format that has a number and no code. */
export function meaningOfBuiltIn(id: number): NumberMeaning {
  if (id === 9 || id === 10) return 'share';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id === 36) return 'day';
  if (id === 17) return 'month';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

/** Text of the number in a cell, as its format means it: a day as 2024-05-31, a share as 76%. `isYear` = a year that only looks like a day. */
export function numberText(raw: string, meaning: NumberMeaning, is1904: boolean): { readonly text: string; readonly isYear: boolean } {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, isYear: false };
  if (meaning === 'number' || meaning === 'time') return { text: plain(value), isYear: false };
  if (meaning === 'share') return { text: `${plain(Number((value * 100).toPrecision(15)))}%`, isYear: false };
  // Whoever types 2024 into a cell for days means the year, not the sixteenth of July 1905.
  if (Number.isInteger(value) && value >= 1800 && value <= 2700) return { text: plain(value), isYear: true };
  if (value < 1 || value > 2_958_465) return { text: plain(value), isYear: false };
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value + (is1904 ? 1462 : 0)) * 86_400_000).toISOString();
  return { text: day.slice(0, { day: 10, month: 7, year: 4 }[meaning]), isYear: false };
}

/** The shortest text of a number; what arithmetic in binary has added in the sixteenth digit is taken off. */
function plain(value: number): string {
  const [exact, rounded] = [String(value), String(Number(value.toPrecision(15)))];
  return rounded.length + 4 <= exact.length ? rounded : exact;
}
