import { svgNode } from './node.ts';

/** Width and height of the pattern once. */
const step = 28;
const height = 14;
const lines = (x: number): string => `M${x} 1h28M${x} 13h28M${x + 14} 3.2l6.4 3.8-6.4 3.8-6.4-3.8zM${x} 3.2l6.4 3.8-6.4 3.8M${x + 28} 3.2l-6.4 3.8 6.4 3.8`;
const cores = (x: number): string => `M${x + 14} 5.3l2.9 1.7-2.9 1.7-2.9-1.7zM${x} 5.3l2.9 1.7-2.9 1.7zM${x + 28} 5.3l-2.9 1.7 2.9 1.7z`;

/** The woven hem over the whole width of a page, as vectors: a background would be left away by printers. */
export function wovenHem(width: number): SVGSVGElement {
  const places = Array.from({ length: Math.ceil(width / step) }, (_, index) => index * step);
  return svgNode(
    'svg',
    { class: 'report-hem', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    svgNode('path', { class: 'report-hem__lines', d: places.map(lines).join('') }),
    svgNode('path', { class: 'report-hem__cores', d: places.map(cores).join('') }),
  );
}
