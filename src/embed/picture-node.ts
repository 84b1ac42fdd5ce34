import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { embedFigure } from '#view-models/embed/embed-page.ts';
import { node, svgNode } from './node.ts';
import { shapeNode } from './shape-node.ts';

/** The picture, drawn anew for every width of the frame, so that its letters keep their size. */
export function pictureNode(reading: IndicatorReading): HTMLElement {
  const box = node('div', { class: 'embed__picture' });
  let drawnFor = 0;
  const draw = (width: number): void => {
    if (width === drawnFor || width === 0) return;
    drawnFor = width;
    const { wide, summary } = embedFigure(reading, width);
    const { size, shapes } = wide;
    const attributes = { class: 'figure-picture', width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': summary };
    box.replaceChildren(svgNode('svg', attributes, ...shapes.map(shapeNode)));
  };
  new ResizeObserver(([entry]) => draw(Math.floor(entry?.contentRect.width ?? 0))).observe(box);
  return box;
}
