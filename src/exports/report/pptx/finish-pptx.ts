import { strToU8 } from 'fflate';
import { escapeXml } from '#lib/escape-xml.ts';
import { coreProperties, type ReportProperties } from '../office/core-properties.ts';
import { laoFont, latinFont, officeLanguages } from '../office/office-language.ts';
import { closePackage, type OfficeParts, openPackage, rewritePart } from '../office/open-package.ts';
import { safeText } from '../office/safe-text.ts';
import { chartPart } from './chart-part.ts';
import { chartWorkbook } from './chart-workbook.ts';
import type { DrawnSlide } from './draw-slide.ts';
import { chartFrame } from './slide-chart.ts';
import type { SlidePlan } from './slide-plan.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const decorative = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export type FinishedSlide = { readonly plan: SlidePlan; readonly drawn: DrawnSlide };

/** What the slide library does not write: charts with gaps, fonts for Lao, header rows, notes in paragraphs, ids that are unique and the same each time. */
export function finishPptx(bytes: Uint8Array, slides: readonly FinishedSlide[], properties: ReportProperties): Uint8Array {
  const parts = openPackage(bytes);
  const charts: number[] = [];
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const frame = addChart(parts, number, slide, charts);
    rewritePart(parts, `ppt/slides/slide${number}.xml`, (text) => withIds(withFonts(text.replace('</p:spTree>', `${frame}</p:spTree>`))));
    rewritePart(parts, `ppt/notesSlides/notesSlide${number}.xml`, (text) => withNotes(text, slide));
  }
  for (const name of parts.keys()) if (/^ppt\/(slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/.test(name)) rewritePart(parts, name, withFonts);
  rewritePart(parts, 'ppt/theme/theme1.xml', withThemeFonts);
  rewritePart(parts, '[Content_Types].xml', (text) => withTypes(text, charts, parts));
  rewritePart(parts, 'docProps/core.xml', () => coreProperties(properties));
  return closePackage(parts);
}

/** Chart, its sheet and the ties between them; answers the frame for the slide. */
function addChart(parts: OfficeParts, number: number, { plan, drawn }: FinishedSlide, charts: number[]): string {
  const { figure } = plan;
  if (figure === null || figure.chart === null || drawn.chart === null) return '';
  charts.push(number);
  parts.set(`ppt/charts/chart${number}.xml`, strToU8(chartPart(figure.chart, plan.language)));
  parts.set(`ppt/charts/_rels/chart${number}.xml.rels`, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`));
  parts.set(`ppt/embeddings/chart${number}.xlsx`, chartWorkbook(figure.chart));
  rewritePart(parts, `ppt/slides/_rels/slide${number}.xml.rels`, (text) => text.replace('</Relationships>', `<Relationship Id="rIdChart" Type="${relations}/chart" Target="../charts/chart${number}.xml"/></Relationships>`));
  return chartFrame(drawn.chart, 'rIdChart', safeText(figure.figure.title), safeText(figure.figure.summary));
}

function withFonts(text: string): string {
  return text
    .replaceAll(new RegExp(`<a:(ea|cs) typeface="${latinFont}"[^>]*/>`, 'g'), `<a:$1 typeface="${laoFont}"/>`)
    .replaceAll(new RegExp(`<a:latin typeface="${latinFont}"[^>]*/>`, 'g'), `<a:latin typeface="${latinFont}"/>`);
}

function withThemeFonts(text: string): string {
  return text.replaceAll(/<a:(major|minor)Font>.*?<\/a:\1Font>/gs, `<a:$1Font><a:latin typeface="${latinFont}"/><a:ea typeface=""/><a:cs typeface="${laoFont}"/></a:$1Font>`);
}

/** Ids in the order of the shapes; marks beside their word are decoration; a header row is one for readers of tables too. */
function withIds(text: string): string {
  let id = 0;
  return text
    .replaceAll(/<p:cNvPr id="\d+" name="([^"]*)"([^>]*?)(\/>|><\/p:cNvPr>)/g, (_, name: string, rest: string) => {
      id += 1;
      const named = `<p:cNvPr id="${id}" name="${name === '' ? '' : `${name} ${id}`}"${rest}`;
      return name === 'status-mark' || name === 'rule' ? `${named}>${decorative}</p:cNvPr>` : `${named}/>`;
    })
    .replaceAll(/(name="table-with-head.*?)<a:tblPr\/>/gs, '$1<a:tblPr firstRow="1"/>')
    .replaceAll(/<p14:modId [^>]*\/>/g, (tag) => tag.replace(/val="\d+"/, 'val="1"'));
}

function withNotes(text: string, { plan, drawn }: FinishedSlide): string {
  const lang = officeLanguages[plan.language];
  const paragraphs = drawn.notes.map((note) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"><a:latin typeface="${latinFont}"/><a:cs typeface="${laoFont}"/></a:rPr><a:t>${escapeXml(safeText(note))}</a:t></a:r></a:p>`).join('');
  return text
    .replace(/(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s, (_, before: string, after: string) => `${before}${paragraphs === '' ? '<a:p/>' : paragraphs}${after}`)
    .replace(/(<p14:creationId [^>]*val=")\d+"/, '$11"');
}

/** Only what is in the file, and the charts. */
function withTypes(text: string, charts: readonly number[], parts: OfficeParts): string {
  const own = charts.map((number) => `<Override PartName="/ppt/charts/chart${number}.xml" ContentType="${chartType}"/>`).join('');
  return text
    .replaceAll(/\s*<Override PartName="([^"]+)"[^>]*\/>/g, (tag, name: string) => (parts.has(name.slice(1)) ? tag.trim() : ''))
    .replace('</Types>', `${own}</Types>`);
}
