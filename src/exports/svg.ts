import type { IndicatorDocument } from '#view-models/indicator/indicator-document.ts';
import { pointList, type Shape } from '#view-models/indicator/trajectory/shape.ts';
import { shapeStyles } from '#view-models/indicator/trajectory/shape-style.ts';
import { textWidth } from '#view-models/indicator/trajectory/text-width.ts';
import { lightColour } from './light-colours.ts';
import { element, escaped } from './xml.ts';

const margin = 40;
const lineHeight = 26;

export type SvgPicture = { readonly text: string; readonly width: number; readonly height: number };

/** The picture with everything it must not be separated from: title, finding, verdict, source, as-of date, licence, fingerprint. */
export function svgPicture(content: IndicatorDocument, fontFaces: string): SvgPicture {
  const { figure, title, verdict, finding, footer, release } = content;
  const width = figure.size.width + 2 * margin;
  const headLines = wrapped(finding.join(' '), figure.size.width, 22, true);
  const footLines = footer.flatMap((line) => wrapped(line, figure.size.width, 13, false));
  let y = margin + 14;
  const parts: string[] = [];
  const say = (line: string, size: number, colour: string, weight = 400, step = lineHeight): void => {
    parts.push(element('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill: lightColour(colour) }, escaped(line)));
    y += step;
  };
  if (release.isDemonstration) say(footer.at(-1) ?? '', 15, 'var(--demo-ink)', 700);
  say(title, 16, 'var(--ink-2)', 400, 34);
  for (const line of headLines) say(line, 22, 'var(--ink)', 700, 32);
  say(verdict, 15, 'var(--ink)', 700);
  const top = y;
  y += figure.size.height + 34;
  for (const line of footLines) say(line, 13, 'var(--ink-2)', 400, 22);
  const height = y + margin - 16;
  const drawing = element('g', { transform: `translate(${margin} ${top})` }, drawingOf(content));
  const style = `<style>${fontFaces}text{font-family:'Noto Sans','Noto Sans Lao',sans-serif}</style>`;
  const body = `<title>${escaped(title)}</title><desc>${escaped(figure.summary)}</desc>${style}${element('rect', { width, height, fill: lightColour('var(--paper)') })}${parts.join('')}${drawing}`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': content.language }, body)}\n`;
  return { text, width, height };
}

function drawingOf({ figure }: IndicatorDocument): string {
  const lines: readonly Shape[] = [
    ...figure.paths.map((points): Shape => ({ kind: 'polyline', role: 'path', points })),
    ...figure.actual.map((points): Shape => ({ kind: 'polyline', role: 'actual', points })),
    ...figure.marks.map(({ x, y, isHollow, radius }): Shape => ({ kind: 'circle', role: isHollow ? 'mark-hollow' : 'mark-solid', x, y, radius })),
  ];
  return [...figure.ground, ...lines, ...figure.top].map(shapeElement).join('');
}

function shapeElement(shape: Shape): string {
  const style = Object.fromEntries(
    Object.entries(shapeStyles[shape.role]).map(([name, value]) => [attributeName(name), typeof value === 'string' ? lightColour(value) : value]),
  );
  switch (shape.kind) {
    case 'line':
      return element('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...style });
    case 'polyline':
    case 'polygon':
      return element(shape.kind, { points: pointList(shape.points), ...style });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...style });
    case 'text': {
      const lead = shape.lead === undefined ? '' : element('tspan', { 'font-weight': 700, fill: lightColour('var(--ink)') }, escaped(shape.lead));
      const halo = { stroke: lightColour('var(--paper)'), 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
      return element('text', { x: shape.x, y: shape.y, 'font-size': shape.size, 'text-anchor': shape.anchor, ...halo, ...style }, lead + escaped(shape.text));
    }
  }
}

function attributeName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Cuts a text into lines at its spaces; a Lao clause without spaces stays whole. */
function wrapped(text: string, width: number, size: number, isBold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, isBold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
