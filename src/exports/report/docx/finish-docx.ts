import { coreProperties, type ReportProperties } from '../office/core-properties.ts';
import { laoFont, latinFont } from '../office/office-language.ts';
import { closePackage, type OfficeParts, openPackage, partText, rewritePart } from '../office/open-package.ts';
import { decorationName } from './word-picture.ts';

const main = 'word/document.xml';
const decorative = '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** What the library does not write: fonts to fall back on, decoration, the report's own date; and numbers that are the same each time. */
export function finishDocx(bytes: Uint8Array, properties: ReportProperties): Uint8Array {
  const parts = openPackage(bytes);
  rewritePart(parts, 'docProps/core.xml', () => coreProperties(properties));
  rewritePart(parts, 'word/fontTable.xml', withFonts);
  rewritePart(parts, 'word/styles.xml', withComplexScript);
  settleLinks(parts);
  rewritePart(parts, main, settled);
  return closePackage(parts);
}

/** Counters and random names of the library begin where the last document ended; here they begin at 1. */
function settled(text: string): string {
  const bookmarks = new Map<string, number>();
  const places = new Map<string, number>();
  let pictures = 0;
  return text
    .replaceAll('<w:position w:val="-1pt"/>', '<w:position w:val="-2"/>')
    .replaceAll(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${numberOf(places, id)}`)
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g, (_, before: string, id: string) => `${before}${numberOf(bookmarks, id)}"`)
    .replaceAll(/<wp:docPr id="\d+"([^>]*)\/>/g, (_, rest: string) => {
      pictures += 1;
      return rest.includes(`name="${decorationName}"`) ? `<wp:docPr id="${pictures}"${rest}>${decorative}</wp:docPr>` : `<wp:docPr id="${pictures}"${rest}/>`;
    });
}

function settleLinks(parts: OfficeParts): void {
  const relations = 'word/_rels/document.xml.rels';
  const ids = [...partText(parts, relations).matchAll(/Id="(rId(?!\d+")[^"]+)"/g)].map(([, id]) => id ?? '');
  const rename = (text: string): string => ids.reduce((whole, id, index) => whole.replaceAll(`"${id}"`, `"rIdLink${index + 1}"`), text);
  if (ids.length === 0) return;
  rewritePart(parts, relations, rename);
  rewritePart(parts, main, rename);
}

/** Lao letters are a complex script whatever Word's own tables say. */
function withComplexScript(text: string): string {
  return text.replace(/(w:styleId="LaoText".*?<w:rFonts [^>]*\/>)/s, '$1<w:cs/>');
}

/** Where the fonts are not installed, Word takes the next by these names. */
function withFonts(text: string): string {
  const font = (name: string, other: string): string => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
  const fonts = font(latinFont, 'Segoe UI') + font(laoFont, 'Phetsarath OT');
  return text.replace(/(<w:fonts\b[^>]*?)\/>$/, `$1>${fonts}</w:fonts>`);
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}
