import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Status } from '#model/status.ts';
import type { Locale } from '#i18n/locale.ts';
import { type StatusTone, statusTone } from '#model/status-tone.ts';

/** The status bands side by side, with the place of one ratio among them; all lengths in a box of `width`. */
export type ThresholdScale = {
  readonly width: number;
  readonly bands: readonly { readonly x: number; readonly width: number; readonly tone: StatusTone; readonly word: string }[];
  readonly ticks: readonly ScaleText[];
  readonly marker: ScaleText;
  readonly label: string;
};

type ScaleText = { readonly x: number; readonly text: string };

type Bounds = PublishedVerdict['arithmetic']['thresholds'];

/** Statuses from the worst band to the best: on the way, and at the deadline. */
const bandStatuses = {
  underway: ['moving-away', 'off-track', 'behind', 'on-track'],
  final: ['worse-than-baseline', 'not-met', 'partly-met', 'nearly-met'],
} as const satisfies Record<string, readonly Status[]>;

/** What is drawn: a ratio or an achieved share, and the printed value it belongs to. */
export type Scaled = { readonly share: number; readonly value: string; readonly bounds: Bounds; readonly kind: keyof typeof bandStatuses };

/** Draws a share among the thresholds; the band below zero is there only when it is needed. */
export function thresholdScale({ share, value, bounds, kind }: Scaled, width: number, locale: Locale): ThresholdScale {
  const { t, format } = locale;
  const [high, middle, zero] = bounds;
  const from = share < zero ? -0.4 : zero;
  const to = 1.15;
  const place = (at: number): number => ((Math.min(Math.max(at, from), to) - from) / (to - from)) * width;
  const edges = [from, zero, middle, high, to];
  const bands = bandStatuses[kind].flatMap((status, index) => {
    const [start, end] = [place(edges[index] ?? from), place(edges[index + 1] ?? to)];
    return end - start < 1 ? [] : [{ x: start, width: end - start - 2, tone: statusTone(status), word: t(`word.status.${status}`) }];
  });
  const text = kind === 'final' ? format.percentNear(share, bounds) : printedRatio(share, bounds, format);
  const tick = (bound: number): string => (kind === 'final' ? format.percent(bound, 0) : bound === 0 ? '0' : format.ratio(bound));
  const marked = t('indicator.scale.marker', { share: text, value });
  return {
    width,
    bands,
    ticks: [zero, middle, high].map((bound) => ({ x: place(bound), text: tick(bound) })),
    marker: { x: place(share), text: marked },
    label: t('indicator.scale.label', { value: marked, bands: format.list(bands.map(({ word }) => word)) }),
  };
}

/** 0.10; with more decimals where two would put it on the other side of a threshold. */
export function printedRatio(ratio: number, bounds: readonly number[], format: Locale['format']): string {
  return format.valueNear(ratio, bounds, 2);
}
