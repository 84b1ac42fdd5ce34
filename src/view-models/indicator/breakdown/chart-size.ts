/** The size of a drawing with its type: lines of text stand at least 20 px apart, because Lao marks stack above and below. */
export type ChartSize = { readonly width: number; readonly height: number; readonly type: number; readonly line: number; readonly isPhone: boolean };

/** Equally high whatever is drawn, so that the room can be kept before it is known. */
export const wideChart: ChartSize = { width: 840, height: 360, type: 14, line: 22, isPhone: false };
export const phoneChart: ChartSize = { width: 358, height: 360, type: 12.5, line: 21, isPhone: true };
