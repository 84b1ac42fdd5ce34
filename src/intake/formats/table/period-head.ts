const foreignDigits: readonly (readonly [RegExp, number])[] = [[/[\u0ED0-\u0ED9]/g, 0x0ed0], [/[\u0E50-\u0E59]/g, 0x0e50]];

const periodForm = /^(ປີ|ສົກປີ|năm|year|fy|yr)?[\s_]*((1[89]|20|2[45])\d\d)(\s*[/–-]\s*(\d\d|\d{4}))?(\s*[-_ ]?\s*(q[1-4]|s[12]|h[12]|m?\d{1,2}))?\s*(\[yr\d{4}\])?[\s*]*$/i;
const quarterFirst = /^(q[1-4]|[1-4]q)\s*[-/]?\s*((1[89]|20|2[45])\d\d)$/i;

/** Whether a head names a period, so that the values of that period stand below it. Years of the Buddhist era are told apart later. */
export function isPeriodHead(head: string): boolean {
  const text = latinDigits(head.trim());
  return periodForm.test(text) || quarterFirst.test(text);
}

/** The period of a head without what only stands around it: 'ປີ 2024' and '2024 [YR2024]' are 2024. */
export function periodOfHead(head: string): string {
  return head.replace(/^(ປີ|ສົກປີ|năm|year|fy|yr)[\s_]*/i, '').replace(/\s*\[yr\d{4}\]\s*$/i, '');
}

function latinDigits(text: string): string {
  let latin = text;
  for (const [digits, zero] of foreignDigits) latin = latin.replaceAll(digits, (digit) => String(digit.charCodeAt(0) - zero));
  return latin;
}
