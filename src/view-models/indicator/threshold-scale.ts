import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Status } from '#model/status.ts';
import type { Locale } from '#i18n/locale.ts';
import { type StatusTone, statusTone } from '#model/status-tone.ts';

/** The status bands side by side, with the place of one ratio among them; all lengths in a box of `width`. */
export type ThresholdScale = {
  readonly width: number;
  readonly bands: readonly { readonly x: number; readonly width: number; readonly tone: StatusTone; readonly word: string }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly marker: { readonly x: number; readonly text: string };
  readonly label: string;
};

type Bounds = PublishedVerdict['arithmetic']['thresholds'];

/** Statuses from the worst band to the best: on the way, and at the deadline. */
const bandStatuses = {
  underway: ['moving-away', 'off-track', 'behind', 'on-track'],
  final: ['worse-than-baseline', 'not-met', 'partly-met', 'nearly-met'],
} as const satisfies Record<string, readonly Status[]>;

/** Draws `share` (a ratio or an achieved share) among the thresholds; the band below zero is there only when it is needed. */
export function thresholdScale(share: number, bounds: Bounds, kind: keyof typeof bandStatuses, width: number, { t, format }: Locale): ThresholdScale {
  const [high, middle, zero] = bounds;
  const from = share < zero ? -0.4 : zero;
  const to = 1.15;
  const place = (value: number): number => ((Math.min(Math.max(value, from), to) - from) / (to - from)) * width;
  const edges = [from, zero, middle, high, to];
  const bands = bandStatuses[kind].flatMap((status, index) => {
    const [start, end] = [place(edges[index] ?? from), place(edges[index + 1] ?? to)];
    return end - start < 1 ? [] : [{ x: start, width: end - start - 2, tone: statusTone(status), word: t(`word.status.${status}`) }];
  });
  const text = kind === 'final' ? format.percentNear(share, bounds) : printedRatio(share, bounds, format);
  const tick = (value: number): string => (kind === 'final' ? format.percent(value, 0) : value === 0 ? '0' : format.ratio(value));
  return {
    width,
    bands,
    ticks: [zero, middle, high].map((value) => ({ x: place(value), text: tick(value) })),
    marker: { x: place(share), text },
    label: t('indicator.scale.label', { value: text, bands: format.list(bands.map(({ word }) => word)) }),
  };
}

/** 0.10; with more decimals where two would put it on the other side of a threshold. */
export function printedRatio(ratio: number, bounds: readonly number[], format: Locale['format']): string {
  return format.valueNear(ratio, bounds, 2);
}
