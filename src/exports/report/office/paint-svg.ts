/** What a picture is painted with; a canvas of a page or of a worker. */
export type Brush = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'save' | 'restore' | 'translate' | 'scale' | 'fill' | 'stroke' | 'setLineDash' | 'fillText' | 'strokeText' | 'measureText'
  | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'font' | 'textAlign' | 'textBaseline'
>;

type Attributes = ReadonlyMap<string, string>;
type Run = { readonly text: string; readonly attributes: Attributes };

const token = /<(?<close>\/?)(?<name>[a-z]+)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gu;
const attribute = /(?<key>[\w:-]+)="(?<value>[^"]*)"/gu;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };
const silent = new Set(['title', 'desc', 'style']);

const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|apos|#39);/gu, (entity) => entities[entity] ?? entity);
const attributesOf = (text: string): Attributes => new Map([...text.matchAll(attribute)].map(({ groups }) => [groups?.['key'] ?? '', plain(groups?.['value'] ?? '')]));

/**
 * Paints a picture that this program has written, without a document: in a worker there is none that reads SVG. It knows the elements and
 * attributes of `svg-shape.ts` and no others.
 */
export function paintSvg(svg: string, brush: Brush): void {
  let texts: { readonly attributes: Attributes; readonly runs: Run[] } | null = null;
  let run: Attributes = new Map();
  let unsaid: string | null = null;
  for (const { groups } of svg.matchAll(token)) {
    const { name = '', text } = groups ?? {};
    const [isEnd, isEmpty] = [groups?.['close'] === '/', groups?.['empty'] === '/'];
    const attributes = attributesOf(groups?.['attributes'] ?? '');
    if (unsaid !== null) {
      if (isEnd && name === unsaid) unsaid = null;
    } else if (text !== undefined) texts?.runs.push({ text: plain(text), attributes: run });
    else if (silent.has(name)) unsaid = isEmpty ? null : name;
    else if (name === 'text') {
      if (isEnd && texts !== null) paintText(texts.attributes, texts.runs, brush);
      texts = isEnd ? null : { attributes, runs: [] };
      run = texts?.attributes ?? new Map();
    } else if (name === 'tspan') run = new Map([...(texts?.attributes ?? []), ...(isEnd ? [] : attributes)]);
    else if (name === 'g') openOrClose(isEnd, attributes, brush);
    else if (!isEnd) paintShape(name, attributes, brush);
  }
}

/** A group moves what is in it, and may make it larger. */
function openOrClose(isEnd: boolean, attributes: Attributes, brush: Brush): void {
  if (isEnd) return brush.restore();
  brush.save();
  const transform = attributes.get('transform') ?? '';
  const [x = 0, y = 0] = numbers(/translate\((?<at>[^)]*)\)/u.exec(transform)?.groups?.['at'] ?? '');
  const [factor = 1] = numbers(/scale\((?<by>[^)]*)\)/u.exec(transform)?.groups?.['by'] ?? '');
  brush.translate(x, y);
  brush.scale(factor, factor);
}

function numbers(text: string): readonly number[] {
  return [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/gu)].map(([number]) => Number(number));
}

function paintShape(name: string, attributes: Attributes, brush: Brush): void {
  const outline = outlineOf(name, attributes);
  if (outline === null) return;
  const fill = attributes.get('fill') ?? '#000000';
  if (fill !== 'none' && name !== 'line') {
    brush.fillStyle = fill;
    brush.fill(outline);
  }
  if (!takeStroke(attributes, brush)) return;
  brush.stroke(outline);
  brush.setLineDash([]);
}

/** Sets the pen; false where nothing is drawn round a shape. */
function takeStroke(attributes: Attributes, brush: Brush): boolean {
  const stroke = attributes.get('stroke') ?? 'none';
  if (stroke === 'none') return false;
  brush.strokeStyle = stroke;
  brush.lineWidth = Number(attributes.get('stroke-width') ?? 1);
  brush.lineCap = (attributes.get('stroke-linecap') as CanvasLineCap | undefined) ?? 'butt';
  brush.lineJoin = (attributes.get('stroke-linejoin') as CanvasLineJoin | undefined) ?? 'miter';
  brush.setLineDash([...numbers(attributes.get('stroke-dasharray') ?? '')]);
  return true;
}

function outlineOf(name: string, attributes: Attributes): Path2D | null {
  const at = (key: string): number => Number(attributes.get(key) ?? 0);
  const outline = new Path2D(name === 'path' ? attributes.get('d') : undefined);
  if (name === 'line') {
    outline.moveTo(at('x1'), at('y1'));
    outline.lineTo(at('x2'), at('y2'));
  } else if (name === 'rect') outline.rect(at('x'), at('y'), at('width'), at('height'));
  else if (name === 'circle') outline.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (name === 'polyline' || name === 'polygon') {
    const points = numbers(attributes.get('points') ?? '');
    for (let place = 0; place + 1 < points.length; place += 2) outline.lineTo(points[place] ?? 0, points[place + 1] ?? 0);
    if (name === 'polygon') outline.closePath();
  } else if (name !== 'path') return null;
  return outline;
}

const family = "'Noto Sans','Noto Sans Lao',sans-serif";

/** The runs of a text beside each other; where the text is anchored at its middle or end, the whole of it is. */
function paintText(attributes: Attributes, runs: readonly Run[], brush: Brush): void {
  brush.textAlign = 'left';
  brush.textBaseline = 'alphabetic';
  const fontOf = (run: Attributes): string => `${run.get('font-weight') ?? '400'} ${attributes.get('font-size') ?? '16'}px ${family}`;
  const set = runs.map(({ text, attributes: run }) => {
    brush.font = fontOf(run);
    return { text, run, width: brush.measureText(text).width };
  });
  const width = set.reduce((sum, each) => sum + each.width, 0);
  const anchor = attributes.get('text-anchor') ?? 'start';
  let x = Number(attributes.get('x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const y = Number(attributes.get('y') ?? 0);
  for (const each of set) {
    brush.font = fontOf(each.run);
    if (takeStroke(each.run, brush)) brush.strokeText(each.text, x, y);
    brush.fillStyle = each.run.get('fill') ?? '#000000';
    brush.fillText(each.text, x, y);
    x += each.width;
  }
}
