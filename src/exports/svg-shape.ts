import { escapeXml } from '#lib/escape-xml.ts';
import { finalStatuses, statusBasePath, statusShapePaths, toneShapes } from '#model/status-shape.ts';
import { statusTone } from '#model/status-tone.ts';
import { pointList, type Shape, type TextShape } from '#view-models/figure/shape.ts';
import { type ShapeRole, shapeStyles } from '#view-models/figure/shape-style.ts';
import { lightColour } from './light-colours.ts';
import { element } from './xml.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One shape of a figure as SVG text, on paper whatever the reader's theme. */
export function shapeElement(shape: Shape): string {
  const style = styleOf(shape.role);
  switch (shape.kind) {
    case 'line':
      return element('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...style });
    case 'polyline':
    case 'polygon':
      return element(shape.kind, { points: pointList(shape.points), ...style });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...style });
    case 'rect':
      return element('rect', { x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...style });
    case 'path':
      return element('path', { d: shape.path, ...style });
    case 'status':
      return statusElement(shape);
    case 'text':
      return textElement(shape, style);
  }
}

function styleOf(role: ShapeRole): Attributes {
  return Object.fromEntries(
    Object.entries(shapeStyles[role]).map(([name, value]): [string, string | number] => [attributeName(name), typeof value === 'string' ? lightColour(value) : value]),
  );
}

/**
 * Words have a halo of paper, so that no line runs through them; a role can have another, or none. The halo is a text of its own below:
 * office programs know no order of painting and would draw it over the letters.
 */
function textElement({ x, y, size, anchor, lead, text }: TextShape, style: Attributes): string {
  const place = { x, y, 'font-size': size, 'text-anchor': anchor };
  const bold = lead === undefined ? '' : element('tspan', { 'font-weight': 700, fill: lightColour('var(--ink)') }, escapeXml(lead));
  const words = element('text', { ...place, ...style, stroke: 'none' }, bold + escapeXml(text));
  if (style['stroke'] === 'none') return words;
  const around = style['stroke'] ?? lightColour('var(--paper)');
  const halo = { ...style, fill: around, stroke: around, 'stroke-width': style['stroke-width'] ?? 5, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  const boldHalo = lead === undefined ? '' : element('tspan', { 'font-weight': 700 }, escapeXml(lead));
  return element('text', { ...place, ...halo }, boldHalo + escapeXml(text)) + words;
}

/** The shape of a status in its box of 20 units, moved and scaled to its place. */
function statusElement({ status, isOutlined, x, y, size }: Extract<Shape, { kind: 'status' }>): string {
  const tone = statusTone(status);
  const shape = toneShapes[tone];
  const colour = lightColour(`var(--${tone})`);
  const isHollow = isOutlined || shape === 'ring';
  const paint = isHollow ? { fill: lightColour('var(--paper)'), stroke: colour, 'stroke-width': 2.2 } : { fill: colour };
  const base = finalStatuses.has(status) ? element('path', { d: statusBasePath, stroke: colour, 'stroke-width': 1.8 }) : '';
  return element('g', { transform: `translate(${x} ${y}) scale(${size / 20})` }, element('path', { d: statusShapePaths[shape], ...paint }) + base);
}

function attributeName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
