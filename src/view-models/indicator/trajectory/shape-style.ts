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
const tone = (name: StatusTone): Readonly<Record<`gap-${StatusTone}` | `text-${StatusTone}`, ShapeStyle>> =>
  ({ [`gap-${name}`]: line(`var(--${name})`, 2.2), [`text-${name}`]: text(`var(--${name}-text)`, 700) }) as Record<
    `gap-${StatusTone}` | `text-${StatusTone}`,
    ShapeStyle
  >;

/** How each part of a trajectory is drawn. */
export const shapeStyles = {
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
  path: line('var(--path)', 2.4, '8 5'),
  actual: line('var(--actual)', 2.8),
  earlier: line('var(--actual)', 1.6),
  join: { ...line('var(--actual)', 1.6, '1.5 5'), strokeLinecap: 'round' },
  'mark-solid': { fill: 'var(--actual)', stroke: 'var(--actual)', strokeWidth: 1 },
  'mark-hollow': { fill: 'var(--paper)', stroke: 'var(--actual)', strokeWidth: 2.4 },
  target: line('var(--indigo)', 5),
  'target-other': line('var(--indigo-line)', 5),
  'target-unconfirmed': line('var(--indigo)', 2, '4 3'),
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
