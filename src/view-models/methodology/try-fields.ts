import type { PathKind } from '#model/indicator.ts';

/** What a reader may try: a change for the better, a sum, a limit to keep, a range to reach, or something to get done. */
export const tryKinds = ['increase', 'decrease', 'total', 'at-least', 'at-most', 'range', 'deliverable'] as const;
export type TryKind = (typeof tryKinds)[number];

/** The single fields of the form, each a text as it was typed. Times and values of the target, then how it is judged. */
export const tryFieldNames = [
  'baseTime', 'baseValue', 'targetTime', 'targetValue', 'lower', 'upper', 'due', 'done', 'asOf',
  'limitLower', 'limitUpper', 'precision', 'noise', 'lag', 'interval',
] as const;
export type TryFieldName = (typeof tryFieldNames)[number];

/** Whether the series is broken right before a value. */
export const breakKinds = ['none', 'stated', 'suspected'] as const;

/** A year and its value, as typed, and whether the series is broken before it. */
export type TryRow = { readonly time: string; readonly value: string; readonly break: (typeof breakKinds)[number] };

/** Everything in the form, as typed. */
export type TryFields = Readonly<Record<TryFieldName, string>> & {
  readonly kind: TryKind;
  readonly path: PathKind;
  readonly values: readonly TryRow[];
};

/** More rows than this tell the rule no better. */
export const mostRows = 12;

const measured = ['asOf', 'precision', 'noise', 'lag', 'interval'] as const;
const journey = ['baseTime', 'baseValue', 'targetTime', 'targetValue', 'limitLower', 'limitUpper', ...measured] as const;
const bound = ['targetTime', 'targetValue', 'limitLower', 'limitUpper', ...measured] as const;

/** The fields each kind asks for; the others keep what they hold, unseen. */
export const fieldsOfKind: Readonly<Record<TryKind, readonly TryFieldName[]>> = {
  increase: journey,
  decrease: journey,
  total: journey,
  'at-least': bound,
  'at-most': bound,
  range: ['baseTime', 'baseValue', 'targetTime', 'lower', 'upper', ...measured],
  deliverable: ['due', 'done', 'asOf'],
};

/** Whether a kind has values, and whether it has a path to draw. */
export const hasValues = (kind: TryKind): boolean => kind !== 'deliverable';
export const hasPath = (kind: TryKind): boolean => kind === 'increase' || kind === 'decrease' || kind === 'total';

/** A form with nothing filled in. */
export const emptyFields: TryFields = {
  kind: 'increase', path: 'linear', values: [],
  baseTime: '', baseValue: '', targetTime: '', targetValue: '', lower: '', upper: '', due: '', done: '', asOf: '',
  limitLower: '', limitUpper: '', precision: '', noise: '', lag: '', interval: '',
};
