import { escapeXml } from '#lib/escape-xml.ts';
import type { FigureDocument } from '#view-models/figure/figure-document.ts';
import { textWidth } from '#view-models/figure/text-width.ts';
import { brokenLines } from './broken-lines.ts';
import type { Measure } from './letter-measure.ts';
import { lightColour } from './light-colours.ts';
import { shapeElement } from './svg-shape.ts';
import { element } from './xml.ts';

export type SvgPicture = { readonly text: string; readonly width: number; readonly height: number };

const fontFamily = "'Noto Sans','Noto Sans Lao',sans-serif";
const margin = 40;
/** Title and source of a small figure need this much to be read. */
const leastWidth = 720;
/** Height of the band that marks demonstration data. */
const bandHeight = 36;

type Type = { readonly size: number; readonly step: number; readonly colour: string; readonly isBold: boolean };

const finding: Type = { size: 22, step: 35, colour: 'ink', isBold: true };
const name: Type = { size: 16, step: 34, colour: 'ink-2', isBold: false };
const verdict: Type = { size: 15, step: 26, colour: 'ink', isBold: true };
const foot: Type = { size: 13, step: 22, colour: 'ink-2', isBold: false };
const mark: Type = { size: 15, step: 26, colour: 'demo-ink', isBold: true };

/** Lines set one under another; `height` is what they take. */
type Block = { readonly text: string; readonly height: number };

/** The picture with everything it must not be separated from: title, finding, verdict, source, as-of date, licence, fingerprint. */
export function svgPicture(content: FigureDocument, fontFaces = '', measure: Measure = textWidth): SvgPicture {
  const { drawing, demonstration } = content;
  const inner = Math.max(drawing.size.width, leastWidth);
  const width = inner + 2 * margin;
  const band = demonstration === null ? 0 : bandHeight;
  const head = setLines(headOf(content), { width: inner, measure, from: band + margin + 8 });
  const top = band + margin + head.height;
  const bottom = top + drawing.size.height + 36;
  const footer = setLines(footOf(content), { width: inner, measure, from: bottom });
  const height = Math.round(bottom + footer.height + margin - 22 + band);
  const marks = demonstration === null ? '' : demonstrationBand(demonstration, width, 0) + demonstrationBand(demonstration, width, height - band);
  const shapes = element('g', { transform: `translate(${margin} ${top})` }, drawing.shapes.map(shapeElement).join(''));
  const style = fontFaces === '' ? '' : `<style>${fontFaces}</style>`;
  const paper = element('rect', { width, height, fill: lightColour('var(--paper)') });
  const body = `<title>${escapeXml(content.title)}</title><desc>${escapeXml(content.summary)}</desc>${style}${paper}${marks}${head.text}${shapes}${footer.text}`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': content.language, 'font-family': fontFamily };
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, body)}\n`, width, height };
}

type Said = { readonly type: Type; readonly text: string };

/** The finding is the headline; a figure without one is headed by its name. */
function headOf({ title, finding: sentences, verdict: words }: FigureDocument): readonly Said[] {
  const said = sentences.join(' ');
  const headline = said === '' ? [{ type: finding, text: title }] : [{ type: name, text: title }, { type: finding, text: said }];
  return [...headline, ...(words === null ? [] : [{ type: verdict, text: words }])];
}

function footOf({ notes, sources, dated, standing }: FigureDocument): readonly Said[] {
  const lines = [notes.join(' '), sources, dated, standing ?? ''].filter((line) => line !== '');
  return lines.map((text) => ({ type: foot, text }));
}

type Column = { readonly width: number; readonly measure: Measure; readonly from: number };

function setLines(said: readonly Said[], { width, measure, from }: Column): Block {
  let height = 0;
  const parts: string[] = [];
  for (const { type, text } of said) {
    for (const line of brokenLines(text, { width, measure, size: type.size, isBold: type.isBold })) {
      parts.push(textLine(line, type, margin, from + height));
      height += type.step;
    }
  }
  return { text: parts.join(''), height };
}

function textLine(line: string, { size, colour, isBold }: Type, x: number, y: number): string {
  return element('text', { x, y, 'font-size': size, 'font-weight': isBold ? 700 : 400, fill: lightColour(`var(--${colour})`), stroke: 'none' }, escapeXml(line));
}

function demonstrationBand(text: string, width: number, y: number): string {
  const ground = element('rect', { x: 0, y, width, height: bandHeight, fill: lightColour('var(--demo-bg)') });
  const edges = [y + 1, y + bandHeight - 1].map((at) => element('line', { x1: 0, y1: at, x2: width, y2: at, stroke: lightColour('var(--demo-line)'), 'stroke-width': 2 }));
  return ground + edges.join('') + textLine(text, mark, margin, y + 24);
}
