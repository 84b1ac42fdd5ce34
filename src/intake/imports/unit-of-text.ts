/** How values of a unit behave. `ceiling` = the number a share or rate can hardly pass: 100 for percent, 1000 for 'per 1,000'; null where there is none. */
export type MeasuredIn = { readonly code: string; readonly kind: 'share' | 'count' | 'rate' | 'money' | 'index' | 'rank'; readonly ceiling: number | null };

type Words = { readonly pattern: RegExp; readonly unit: MeasuredIn };

const unit = (code: string, kind: MeasuredIn['kind'], ceiling: number | null = null): MeasuredIn => ({ code, kind, ceiling });

const known: readonly Words[] = [
  { pattern: /^(pt|%|％|pct|per ?cent|percentage|percent of .*|percentage \(%\)|share \(%\)|ເປີເຊັນ|phần trăm|pourcentage|prozent|porcentaje|процент\p{L}*)$/u, unit: unit('percent', 'share', 100) },
  { pattern: /\bper[_ ]?100(_pop)?$|\bper 100 (people|persons|population|inhabitants)/u, unit: unit('per-100', 'rate', 100) },
  { pattern: /\bper[_ ]?1[., ]?000(_.*)?$|\bper 1[., ]?000 [\p{L}(]/u, unit: unit('per-1000', 'rate', 1000) },
  { pattern: /\bper[_ ]?10[., ]?000(_.*)?$|\bper 10[., ]?000 [\p{L}(]/u, unit: unit('per-10000', 'rate', 10_000) },
  { pattern: /\bper[_ ]?100[., ]?000(_.*)?$|\bper 100[., ]?000 [\p{L}(]/u, unit: unit('per-100000', 'rate', 100_000) },
  { pattern: /\bper[_ ]?1[., ]?000[., ]?000(_.*)?$|\bper (one )?million/u, unit: unit('per-million', 'rate', 1_000_000) },
  { pattern: /^(number|no\.?|count|total number|numbers)$/u, unit: unit('number', 'count') },
  { pattern: /^(persons?|people|per)$/u, unit: unit('persons', 'count') },
  { pattern: /^(usd|us ?\$|us dollars?|cu_usd)$/u, unit: unit('usd', 'money') },
  { pattern: /^(lak|kip|cur_lcu|lcu)$/u, unit: unit('lcu', 'money') },
  { pattern: /^(index|idx|ix)$/u, unit: unit('index', 'index') },
];

const answers = new Map<string, MeasuredIn | null>();
/** Free texts must not fill the memory. */
const most = 5000;

/** The unit that a code or word of a file stands for; null where it is none that is known here. */
export function unitOfText(text: string): MeasuredIn | null {
  const answer = answers.get(text);
  if (answer !== undefined) return answer;
  const words = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const found = known.find(({ pattern }) => pattern.test(words))?.unit ?? null;
  if (answers.size < most) answers.set(text, found);
  return found;
}

/** The unit of an indicator of ours, by its code and limits. */
export function measuredIn(code: string, kind: MeasuredIn['kind'], upper: number | null): MeasuredIn {
  const named = known.find((one) => one.unit.code === code)?.unit;
  if (kind === 'share') return { code, kind, ceiling: upper ?? 100 };
  if (kind === 'index') return { code, kind, ceiling: upper };
  return { code, kind, ceiling: kind === 'rate' ? (named?.ceiling ?? null) : null };
}
