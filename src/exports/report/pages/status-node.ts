import { finalStatuses, statusBasePath, statusShapePaths, toneShapes } from '#model/status-shape.ts';
import { statusTone } from '#model/status-tone.ts';
import type { FigureCell } from '#view-models/figure/figure.ts';
import { node, svgNode } from './node.ts';
import type { PageTexts } from './page-texts.ts';

/** Shape and words of a verdict: readable in grey, because neither is colour alone. */
export function statusNode({ status, text, isOutlined = false }: Exclude<FigureCell, string>, { words }: PageTexts): HTMLElement {
  const tone = statusTone(status);
  const shape = toneShapes[tone];
  const look = isOutlined || shape === 'ring' ? 'hollow' : 'solid';
  const picture = svgNode('svg', { class: `shape shape--${tone} shape--${look}`, width: 11, height: 11, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, svgNode('path', { d: statusShapePaths[shape] }));
  if (finalStatuses.has(status)) picture.append(svgNode('path', { class: 'shape__base', d: statusBasePath }));
  return node('span', { class: `status status--${tone}` }, picture, node('span', {}, words(text)));
}
