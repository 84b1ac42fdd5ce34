import type { LocalizedText } from '#model/localized-text.ts';
import type { Names } from './names.ts';
import { text } from './text.ts';

/** A unit of the demonstration, with the typical span of its made-up values. */
export type DemonstrationUnit = {
  readonly code: 'percent' | 'count' | 'person' | 'per-100' | 'index' | 'rank' | 'day' | 'lak-billion';
  readonly kind: 'share' | 'count' | 'rate' | 'money' | 'index' | 'rank';
  readonly lower: number | null;
  readonly upper: number | null;
  readonly decimals: number;
  readonly names: Names;
};

export const units = {
  percent: { code: 'percent', kind: 'share', lower: 0, upper: 100, decimals: 1, names: ['%', '%', '%'] },
  count: { code: 'count', kind: 'count', lower: 0, upper: null, decimals: 0, names: ['number', 'ຈຳນວນ', 'số lượng'] },
  person: { code: 'person', kind: 'count', lower: 0, upper: null, decimals: 0, names: ['people', 'ຄົນ', 'người'] },
  per100: { code: 'per-100', kind: 'rate', lower: 0, upper: null, decimals: 1, names: ['per 100 people', 'ຕໍ່ປະຊາກອນ 100 ຄົນ', 'trên 100 dân'] },
  index: { code: 'index', kind: 'index', lower: 0, upper: 1, decimals: 3, names: ['index, 0 to 1', 'ດັດຊະນີ, 0 ຫາ 1', 'chỉ số, từ 0 đến 1'] },
  rank: { code: 'rank', kind: 'rank', lower: 1, upper: null, decimals: 0, names: ['rank', 'ອັນດັບ', 'thứ hạng'] },
  day: { code: 'day', kind: 'rate', lower: 0, upper: null, decimals: 1, names: ['days', 'ວັນ', 'ngày'] },
  money: { code: 'lak-billion', kind: 'money', lower: 0, upper: null, decimals: 0, names: ['billion kip', 'ຕື້ກີບ', 'tỷ kíp'] },
} as const satisfies Readonly<Record<string, DemonstrationUnit>>;

/** '75.5% by 2025' in the three languages. */
export function targetWording(value: number, unit: DemonstrationUnit, period: string): LocalizedText {
  const [en, lo, vi] = unit.names;
  const english = amount(value, en, ',', '.');
  return text(
    `${english} by ${period}`,
    `ຮອດປີ ${period} ໃຫ້ໄດ້ ${amount(value, lo, '.', ',')}`,
    `Đến năm ${period} đạt ${amount(value, vi, '.', ',')}`,
  );
}

function amount(value: number, unitName: string, group: string, decimal: string): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const written = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return unitName === '%' ? `${written}%` : `${written} ${unitName}`;
}
