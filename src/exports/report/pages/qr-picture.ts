import { svgNode } from './node.ts';

/** From here on fewer modules are worth more than spare ones: cameras read large squares best. */
const longAddress = 200;
/** Bytes; beyond this the squares are too small for the camera of a telephone, at the size they are printed in. */
const longestAddress = 800;

/** An address as a code for a camera, drawn as one path with three modules of quiet around it; null when no code holds it. */
export async function qrPicture(address: string, label: string): Promise<SVGSVGElement | null> {
  if (new TextEncoder().encode(address).length > longestAddress) return null;
  const { encode } = await import('uqr');
  const { data, size } = encode(address, { ecc: address.length > longAddress ? 'L' : 'M', border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return svgNode('svg', { class: 'report-cover__code', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' }, svgNode('path', { d: path }));
}
