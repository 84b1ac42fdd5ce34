import type { StatusTone } from '#model/status-tone.ts';

/** SVG presentation attributes; colours are design tokens, resolved by the page or by an export. */
export type ShapeStyle = Readonly<{
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  strokeLinecap?: 'round';
  fontWeight?: number;
}>;

const text = (fill: string, fontWeight = 400): ShapeStyle => ({ fill, fontWeight });
const line = (stroke: string, strokeWidth: number, strokeDasharray?: string): ShapeStyle => ({
  fill: 'none',
  stroke,
  strokeWidth,
  ...(strokeDasharray === undefined ? {} : { strokeDasharray }),
});
const shade = (fill: string): ShapeStyle => ({ fill, stroke: 'var(--paper)', strokeWidth: 1 });
const onShade = (fill: string, fontWeight = 400): ShapeStyle => ({ fill, fontWeight, stroke: 'none' });
const tone = (name: StatusTone): Readonly<Record<`gap-${StatusTone}` | `text-${StatusTone}`, ShapeStyle>> =>
  ({ [`gap-${name}`]: line(`var(--${name})`, 2.2), [`text-${name}`]: text(`var(--${name}-text)`, 700) }) as Record<
    `gap-${StatusTone}` | `text-${StatusTone}`,
    ShapeStyle
  >;

/** How each part of a figure is drawn. */
export const shapeStyles = {
  /** Draws itself in the colour of its tone. */
  status: {},
  grid: line('var(--rule)', 1),
  axis: line('var(--rule)', 1.4),
  tick: line('var(--rule-2)', 1),
  horizon: line('var(--indigo-line)', 1.2),
  bracket: line('var(--indigo)', 5),
  'bracket-end': line('var(--indigo)', 2.5),
  corridor: { fill: 'var(--corridor)' },
  band: { fill: 'var(--fan)' },
  projection: line('var(--fan-line)', 1.6, '2 4'),
  required: line('var(--ink-2)', 1.4, '1 4'),
  today: line('var(--ink)', 1.3),
  context: line('var(--context)', 1.6),
  'context-mark': { fill: 'var(--context)' },
  'context-hollow': { fill: 'var(--paper)', stroke: 'var(--context)', strokeWidth: 1.4 },
  peer: line('var(--context)', 1.2),
  group: line('var(--actual)', 2),
  reference: line('var(--context)', 1.6, '5 4'),
  path: line('var(--path)', 2.4, '8 5'),
  actual: line('var(--actual)', 2.8),
  earlier: line('var(--actual)', 1.6),
  /** The same in a small picture. */
  'path-small': line('var(--path)', 1.7, '5 4'),
  'actual-small': line('var(--actual)', 2),
  join: { ...line('var(--actual)', 1.6, '1.5 5'), strokeLinecap: 'round' },
  'mark-solid': { fill: 'var(--actual)', stroke: 'var(--actual)', strokeWidth: 1 },
  'mark-hollow': { fill: 'var(--paper)', stroke: 'var(--actual)', strokeWidth: 2.4 },
  /** Lines of a comparison, told apart by stroke and label, never by colour alone. */
  'series-1': line('var(--actual)', 2.6),
  'series-2': line('var(--path)', 2.6, '10 4'),
  'series-3': line('var(--ink-3)', 2.6, '14 3 2 3'),
  'series-4': line('var(--path)', 2.4, '2 3'),
  'series-5': line('var(--actual)', 2.2, '12 3 2 3 2 3'),
  'series-6': line('var(--ink-3)', 4.4),
  /** Other projections: the strokes of a comparison, thinner than any value. */
  'model-ols': line('var(--actual)', 1.4),
  'model-holt': line('var(--path)', 1.4, '10 4'),
  'model-damped': line('var(--ink-3)', 1.4, '14 3 2 3'),
  'model-logistic': line('var(--path)', 1.4, '2 3'),
  'model-bass': line('var(--actual)', 1.4, '12 3 2 3 2 3'),
  'series-bridge': line('var(--rule-2)', 1),
  'series-mark-indigo': { fill: 'var(--path)' },
  'series-mark-grey': { fill: 'var(--ink-3)' },
  target: line('var(--indigo)', 5),
  'target-other': line('var(--indigo-line)', 5),
  'target-unconfirmed': line('var(--indigo)', 2, '4 3'),
  /** Shades of the provinces, weakest first; their borders are the paper. */
  'map-1': shade('var(--map-1)'),
  'map-2': shade('var(--map-2)'),
  'map-3': shade('var(--map-3)'),
  'map-4': shade('var(--map-4)'),
  'map-5': shade('var(--map-5)'),
  /** A place without a value. */
  'map-none': line('var(--cov-line)', 1.2, '3 3'),
  /** Is it reported? Neutral: solid for a recent value, hatched for an older one, a dashed outline for none. */
  'coverage-recent': { fill: 'var(--cov-yes)', stroke: 'var(--cov-yes)', strokeWidth: 1 },
  'coverage-older': { fill: 'var(--cov-none)', stroke: 'var(--cov-line)', strokeWidth: 1 },
  'coverage-hatch': line('var(--cov-line)', 1.4),
  'coverage-none': line('var(--cov-line)', 1, '2 2'),
  'absence-mark': line('var(--ink-2)', 1.8),
  'absence-bar': { fill: 'var(--ink-2)' },
  country: line('var(--ink-2)', 1.3, '4 3'),
  dot: { fill: 'var(--indigo)', stroke: 'var(--indigo)', strokeWidth: 1.8 },
  'dot-before': { fill: 'var(--paper)', stroke: 'var(--indigo)', strokeWidth: 1.8 },
  'dot-country': { fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 1.8 },
  /** The route of a legal text: passed, ahead, a stop ahead, a stop that is not confirmed. */
  route: line('var(--indigo)', 2.2),
  'route-ahead': line('var(--rule-2)', 1.2),
  'route-ring': { fill: 'var(--paper)', stroke: 'var(--context)', strokeWidth: 1.4 },
  'route-doubt': { fill: 'var(--paper)', stroke: 'var(--context)', strokeWidth: 1.4, strokeDasharray: '2 2' },
  'dot-link': line('var(--rule-2)', 2),
  'clock-span': { fill: 'var(--surface)', stroke: 'var(--indigo)', strokeWidth: 1 },
  'clock-gone': { fill: 'var(--indigo)', stroke: 'var(--indigo)', strokeWidth: 1 },
  'clock-flag': line('var(--ink)', 3),
  /** Words on a shade have no halo. */
  'text-on-light': onShade('var(--ink)'),
  'text-on-dark': onShade('var(--paper)'),
  /** In the outlines of small provinces a word may cross the border: its halo is the shade. */
  'text-on-4': { ...onShade('var(--paper)'), stroke: 'var(--map-4)', strokeWidth: 3 },
  'text-on-5': { ...onShade('var(--paper)'), stroke: 'var(--map-5)', strokeWidth: 3 },
  'text-strong-on-light': onShade('var(--ink)', 700),
  'text-strong-on-dark': onShade('var(--paper)', 700),
  'text-plain': text('var(--ink)'),
  'text-tick': text('var(--ink-2)'),
  'text-strong': text('var(--ink)', 700),
  'text-muted': text('var(--ink-2)'),
  'text-faint': text('var(--ink-3)'),
  'text-indigo': text('var(--indigo-ink)', 700),
  'text-path': text('var(--path)'),
  ...tone('met'),
  ...tone('on-track'),
  ...tone('behind'),
  ...tone('off-track'),
  ...tone('moving-away'),
  ...tone('cannot'),
} as const satisfies Readonly<Record<string, ShapeStyle>>;

export type ShapeRole = keyof typeof shapeStyles;
