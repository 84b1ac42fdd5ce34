import { parseArgs } from 'node:util';
import { allBreakdowns } from '#mocks/demonstration/dimensions.ts';
import { type DemonstrationSize, usualSize } from '#mocks/demonstration/size.ts';

export type GenerateOptions = { readonly to: string; readonly size: DemonstrationSize; readonly isJson: boolean };

const years = /^(\d{4})-(\d{4})$/;

/** The options of `data:generate`, or a sentence that says what is wrong with them. */
export function generateOptions(argv: readonly string[]): GenerateOptions | string {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { to: text, seed: text, indicators: text, areas: text, disaggregations: text, years: text, json: { type: 'boolean', default: false } },
    });
    const { to, json, ...sizes } = values;
    if (to === undefined || to === '') return '--to is missing.';
    const size = sizeOf(sizes);
    return typeof size === 'string' ? size : { to, size, isJson: json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Sizes = { readonly [name in keyof DemonstrationSize]?: string | undefined };

function sizeOf(sizes: Sizes): DemonstrationSize | string {
  const seed = whole('seed', sizes.seed ?? usualSize.seed, [0, 0xffff_ffff]);
  const indicators = whole('indicators', sizes.indicators ?? usualSize.indicators, [1, 9999]);
  const areas = whole('areas', sizes.areas ?? usualSize.areas, [1, 1000]);
  const disaggregations = whole('disaggregations', sizes.disaggregations ?? usualSize.disaggregations, [1, allBreakdowns.length]);
  const span = yearsOf(sizes.years);
  for (const one of [seed, indicators, areas, disaggregations, span]) if (typeof one === 'string') return one;
  return { seed, indicators, areas, disaggregations, years: span } as DemonstrationSize;
}

function whole(name: string, value: string | number, [least, most]: readonly [number, number]): number | string {
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : `--${name} needs a whole number from ${least} to ${most}, not "${value}".`;
}

function yearsOf(value: string | undefined): DemonstrationSize['years'] | string {
  if (value === undefined) return usualSize.years;
  const parts = years.exec(value);
  const [from, to] = [Number(parts?.[1]), Number(parts?.[2])];
  const isSpan = from >= 1900 && to <= 2100 && from <= to;
  return isSpan ? [from, to] : `--years needs two years from 1900 to 2100, the earlier first, such as 2015-2025, not "${value}".`;
}
