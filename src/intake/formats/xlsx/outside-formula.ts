/** Functions that fetch or start something outside of the workbook. */
const reaching = /\b(WEBSERVICE|RTD|CALL|REGISTER\.ID|SQL\.REQUEST|IMPORTDATA|IMPORTXML|IMPORTRANGE|IMPORTHTML|DDE)\s*\(/i;
/** `[1]Sheet!A1` and `'[1]My sheet'!A1`; not `Table[2020]`, which is a column of a table. */
const otherWorkbook = /(?:^|[^\w\]\p{L}])\[[^\][]+\][^\][!]*!/u;
const otherProgram = /[\w.]+\s*\|\s*'?[^!'|]*'?\s*!/;

/** Whether a formula takes its value from outside of the workbook. `names` = names of the workbook that stand for such formulas. */
export function isOutsideFormula(formula: string, names: ReadonlySet<string>): boolean {
  const bare = formula.replaceAll(/"[^"]*"/g, '""');
  if (reaching.test(bare) || otherWorkbook.test(bare) || otherProgram.test(bare)) return true;
  if (names.size === 0) return false;
  return bare.split(/[^\w.\p{L}\p{M}]+/u).some((word) => names.has(word.toLowerCase()));
}
