import type { Names } from './names.ts';

/** A code of a dimension with its names and its made-up share of the total. */
type Code = { readonly code: string; readonly names: Names; readonly share: number };

const code = (id: string, share: number, en: string, lo: string, vi: string): Code => ({ code: id, share, names: [en, lo, vi] });

export const total = '_T';

export const dimensionCodes = {
  SEX: [code('F', 0.5, 'women', 'ຍິງ', 'nữ'), code('M', 0.5, 'men', 'ຊາຍ', 'nam')],
  URBANISATION: [code('U', 0.4, 'urban', 'ຕົວເມືອງ', 'thành thị'), code('R', 0.6, 'rural', 'ຊົນນະບົດ', 'nông thôn')],
  AGE: [
    code('Y0T14', 0.3, 'under 15', 'ຕ່ຳກວ່າ 15 ປີ', 'dưới 15 tuổi'),
    code('Y15T24', 0.2, '15 to 24', '15-24 ປີ', '15-24 tuổi'),
    code('Y25T44', 0.25, '25 to 44', '25-44 ປີ', '25-44 tuổi'),
    code('Y45T64', 0.18, '45 to 64', '45-64 ປີ', '45-64 tuổi'),
    code('Y_GE65', 0.07, '65 and older', '65 ປີຂຶ້ນໄປ', 'từ 65 tuổi trở lên'),
  ],
  INCOME: [
    code('Q1', 0.2, 'poorest fifth', '20% ທີ່ທຸກທີ່ສຸດ', '20% nghèo nhất'),
    code('Q2', 0.2, 'second fifth', '20% ກຸ່ມທີ 2', 'nhóm 20% thứ hai'),
    code('Q3', 0.2, 'middle fifth', '20% ກຸ່ມກາງ', 'nhóm 20% giữa'),
    code('Q4', 0.2, 'fourth fifth', '20% ກຸ່ມທີ 4', 'nhóm 20% thứ tư'),
    code('Q5', 0.2, 'richest fifth', '20% ທີ່ຮັ່ງມີທີ່ສຸດ', '20% giàu nhất'),
  ],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export type DimensionName = keyof typeof dimensionCodes;
export const dimensionNames: readonly DimensionName[] = ['SEX', 'AGE', 'URBANISATION', 'INCOME'];

/** One set of codes, a code or `_T` for each dimension, with its share of the total. */
export type Breakdown = { readonly codes: Readonly<Record<DimensionName, string>>; readonly share: number; readonly depth: number };

/** Order in which breakdowns are added as more are asked for. */
const order: readonly DimensionName[] = ['SEX', 'URBANISATION', 'AGE', 'INCOME'];

/** Every set of codes there is: the total, then one dimension at a time, then two at a time, and so on. */
export const allBreakdowns: readonly Breakdown[] = crossed().toSorted((left, right) => left.depth - right.depth || rank(left) - rank(right));

function crossed(): readonly Breakdown[] {
  const sets: Breakdown[] = [{ codes: { SEX: total, AGE: total, URBANISATION: total, INCOME: total }, share: 1, depth: 0 }];
  for (const dimension of order) sets.push(...sets.flatMap((set) => withEachCode(set, dimension)));
  return sets;
}

function withEachCode({ codes, share, depth }: Breakdown, dimension: DimensionName): readonly Breakdown[] {
  return dimensionCodes[dimension].map((one) => ({ codes: { ...codes, [dimension]: one.code }, share: share * one.share, depth: depth + 1 }));
}

/** Earlier dimensions first among sets that are equally deep. */
function rank({ codes }: Breakdown): number {
  return order.reduce((sum, dimension, index) => sum + (codes[dimension] === total ? 0 : 2 ** index), 0);
}

const totalNames = ['total', 'ທັງໝົດ', 'tổng số'] as const;

/** Rows of codelists/dimensions.csv without its header. */
export const dimensionRows: readonly (readonly string[])[] = dimensionNames.flatMap((dimension) => [
  [dimension, total, ...totalNames],
  ...dimensionCodes[dimension].map((one) => [dimension, one.code, ...one.names]),
]);
