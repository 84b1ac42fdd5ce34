import type { Locale } from '#i18n/locale.ts';
import { sayingPlainly } from './template-words.ts';

type Bounds = { readonly lower: number | null; readonly upper: number | null };

/** What a value may be: '0 to 100'. */
export function rangeWords({ lower, upper }: Bounds, locale: Locale): string {
  const say = sayingPlainly(locale);
  const number = (value: number): string => locale.format.number(value, decimalsOf(value));
  if (lower !== null && upper !== null) return say('template.range.between', { lower: number(lower), upper: number(upper) });
  if (lower !== null) return say('template.range.from', { lower: number(lower) });
  return upper === null ? say('template.range.any') : say('template.range.upTo', { upper: number(upper) });
}

function decimalsOf(value: number): number {
  return Math.min(6, (String(value).split('.')[1] ?? '').length);
}
