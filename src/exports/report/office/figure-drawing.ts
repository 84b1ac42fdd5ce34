import { escapeXml } from '#lib/escape-xml.ts';
import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import { embeddedFontFaces } from '../../fonts.ts';
import { lightColour } from '../../light-colours.ts';
import { shapeElement } from '../../svg-shape.ts';
import type { SvgPicture } from '../../svg.ts';
import { element } from '../../xml.ts';

const fontFamily = "'Noto Sans','Noto Sans Lao',sans-serif";
const bandHeight = 30;

/**
 * The drawing alone: title, finding and sources stand beside it as text that can be read, searched and copied. The mark of demonstration
 * data stays in the picture, because a picture is easily taken out.
 */
export function figureDrawing({ drawing: { size, shapes }, title, summary, language, demonstration }: FigureDocument, fontFaces = ''): SvgPicture {
  const top = demonstration === null ? 0 : bandHeight;
  const height = size.height + top;
  const style = fontFaces === '' ? '' : `<style>${fontFaces}</style>`;
  const ground = element('rect', { x: 0, y: 0, width: size.width, height, fill: '#ffffff' });
  const drawn = element('g', { transform: `translate(0 ${top})` }, shapes.map(shapeElement).join(''));
  const body = `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc>${style}${ground}${demonstration === null ? '' : band(demonstration, size.width)}${drawn}`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: size.width, height, viewBox: `0 0 ${size.width} ${height}`, 'xml:lang': language, 'font-family': fontFamily };
  return { text: element('svg', attributes, body), width: size.width, height };
}

/** The drawing with its fonts inside, for whoever paints it without the fonts of the page. */
export async function drawingToPaint(figure: FigureDocument): Promise<SvgPicture> {
  return figureDrawing(figure, await embeddedFontFaces(figureDrawing(figure).text, keptFont));
}

function band(text: string, width: number): string {
  const words = element('text', { x: 10, y: 20, 'font-size': 14, 'font-weight': 700, fill: lightColour('var(--demo-ink)') }, escapeXml(text));
  return element('rect', { x: 0, y: 0, width, height: bandHeight - 4, fill: lightColour('var(--demo-bg)'), stroke: lightColour('var(--demo-line)') }) + words;
}

const fonts = new Map<string, Promise<ArrayBuffer>>();

/** Read once for all pictures of a report. */
function keptFont(address: URL): Promise<ArrayBuffer> {
  const kept = fonts.get(address.href) ?? fetch(address).then((response) => response.arrayBuffer());
  fonts.set(address.href, kept);
  return kept;
}
