import { emptyFields, type TryFields } from './try-fields.ts';

type Preset = Partial<TryFields>;

const rows = (values: Readonly<Record<string, string>>): TryFields['values'] => Object.entries(values).map(([time, value]) => ({ time, value, break: 'none' }));

/** Made-up cases that fill the form, one for each kind of difficulty; the first is what an empty address shows. */
const filled = {
  plain: {
    baseTime: '2020', baseValue: '25.5', targetTime: '2025', targetValue: '75', asOf: '2024.5', limitLower: '0', limitUpper: '100',
    values: rows({ 2021: '33', 2022: '41.5', 2023: '47', 2024: '55' }),
  },
  zero: { baseTime: '2020', baseValue: '0', targetTime: '2030', targetValue: '40', asOf: '2024.5', values: rows({ 2022: '5', 2023: '11', 2024: '17' }) },
  negative: { baseTime: '2020', baseValue: '-40', targetTime: '2030', targetValue: '-10', asOf: '2024.5', values: rows({ 2021: '-39', 2022: '-36', 2023: '-34', 2024: '-33' }) },
  through: { baseTime: '2020', baseValue: '-5', targetTime: '2025', targetValue: '5', asOf: '2024', values: rows({ 2021: '-4', 2022: '-2.5', 2023: '0' }) },
  falling: { kind: 'decrease', baseTime: '2020', baseValue: '4', targetTime: '2025', targetValue: '2', asOf: '2024', values: rows({ 2021: '3.9', 2022: '3.6', 2023: '3.4' }) },
  total: { kind: 'total', baseTime: '2020', baseValue: '0', targetTime: '2025', targetValue: '10000', asOf: '2025.7', precision: '1', values: rows({ 2022: '4200', 2023: '7800', 2024: '10400' }) },
  floor: { kind: 'at-least', targetTime: '2030', targetValue: '99', asOf: '2024.5', values: rows({ 2022: '99.4', 2023: '99.3', 2024: '98.7' }) },
  range: { kind: 'range', baseTime: '2020', baseValue: '8', targetTime: '2025', lower: '2', upper: '4', asOf: '2024', values: rows({ 2021: '7.4', 2022: '6.6', 2023: '6' }) },
  small: { baseTime: '2020', baseValue: '0.37', targetTime: '2030', targetValue: '60', asOf: '2024.5', limitLower: '0', limitUpper: '100', precision: '0.01', values: rows({ 2021: '0.8', 2022: '1.9', 2023: '4.4', 2024: '9.53' }) },
  compound: { baseTime: '2020', baseValue: '0.37', targetTime: '2030', targetValue: '60', path: 'compound', asOf: '2024.5', limitLower: '0', limitUpper: '100', precision: '0.01', values: rows({ 2021: '0.8', 2022: '1.9', 2023: '4.4', 2024: '9.53' }) },
  held: { baseTime: '2020', baseValue: '75', targetTime: '2025', targetValue: '75', asOf: '2023.5', values: rows({ 2021: '75.3', 2022: '75.1', 2023: '74.9' }) },
  vanish: { kind: 'decrease', baseTime: '2020', baseValue: '10', targetTime: '2025', targetValue: '0', asOf: '2023.5', values: rows({ 2021: '8.5', 2022: '6.4', 2023: '5' }) },
  lost: { baseTime: '2020', baseValue: '25.5', targetTime: '2025', targetValue: '75', asOf: '2024.5', values: rows({ 2021: '48', 2022: '66', 2023: '76', 2024: '72' }) },
  unmeasured: { baseTime: '2020', baseValue: '25.5', targetTime: '2025', targetValue: '75', asOf: '2026-11-21', values: rows({ 2021: '33', 2022: '40' }) },
  deliverable: { kind: 'deliverable', due: '2024-06', asOf: '2024-08-15' },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof filled;

export const presetIds = Object.keys(filled) as readonly PresetId[];

/** The usual cases, one for each kind of target. */
export const usualPresets = ['plain', 'falling', 'total', 'floor', 'range', 'deliverable'] as const satisfies readonly PresetId[];

/** Cases in which formulas like to break. */
export const difficultPresets = ['held', 'vanish', 'zero', 'negative', 'through', 'lost', 'unmeasured', 'small'] as const satisfies readonly PresetId[];
export type DifficultPreset = (typeof difficultPresets)[number];

/** The form filled with a made-up case. */
export function presetFields(id: PresetId): TryFields {
  return { ...emptyFields, ...filled[id] };
}
