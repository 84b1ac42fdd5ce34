import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Language } from '#model/language.ts';
import { aHostileReport } from '#testing/hostile-report.ts';
import { packageMistakes, readPackage } from '#testing/office-package.ts';
import { someReport } from '#testing/report-builder.ts';
import { someRenderTools } from '#testing/report-tools.ts';
import { renderDocx } from './render-docx.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function html(file: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
}

async function written(...languages: readonly Language[]): Promise<Uint8Array> {
  return renderDocx(await someReport(...languages), someRenderTools());
}

describe('a report as a Word file', () => {
  it.each([['en'], ['lo'], ['vi']] as const)('holds every text, heading, table and alternative text in %s', async (language) => {
    const report = await someReport(language);
    const read = await html(await renderDocx(report, someRenderTools()));
    const [part] = report.parts;
    expect(part?.chapters.length).toBeGreaterThan(2);
    const text = plain(new TextDecoder().decode(new TextEncoder().encode(read.replaceAll(/<[^>]+>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))));
    for (const { title, blocks } of part?.chapters ?? []) {
      expect(text).toContain(title.normalize('NFC'));
      for (const block of blocks) if (block.kind === 'paragraph') expect(text).toContain(plain(block.text));
    }
    expect(read).toMatch(/<h1>/);
    expect(read).toMatch(/<h2>/);
    expect(read).toMatch(/<h3>/);
    expect(read.match(/<table>/g)?.length).toBe(2);
    expect(read.match(/<img alt="[^"]{20,}"/g)?.length).toBe(3);
  });

  it('is whole: well-formed parts, types and ties', async () => {
    expect(packageMistakes(await written('lo', 'en'))).toEqual([]);
  });

  it('has a cover, a contents list with pages and figures counted from 1 in each language', async () => {
    const { text } = readPackage(await written('en', 'lo'));
    const main = text('word/document.xml');
    expect(main.match(/<w:sectPr/g)?.length).toBe(2);
    expect(main).not.toContain('<w:pgNumType w:start');
    expect(main.match(/TOC \\b [^<]*/g)).toEqual(['TOC \\b &quot;part_1&quot; \\h \\o &quot;1-2&quot;', 'TOC \\b &quot;part_2&quot; \\h \\o &quot;1-2&quot;']);
    const pages = [...main.matchAll(/PAGEREF \S+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g)].map(([, page]) => Number(page));
    expect(pages).toHaveLength(6);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    expect(main.match(/SEQ Figure[^"]*"/g)).toEqual(['SEQ Figure \\* ARABIC \\r 1"', 'SEQ Figure \\* ARABIC"', 'SEQ Figure \\* ARABIC"', 'SEQ Figure \\* ARABIC \\r 1"', 'SEQ Figure \\* ARABIC"', 'SEQ Figure \\* ARABIC"']);
  });

  it('asks no question when it is opened: no field is out of date', async () => {
    const { names, text } = readPackage(await written('en'));
    expect(text('word/settings.xml')).not.toMatch(/<w:updateFields(?! w:val="(?:false|0)")/);
    for (const name of names.filter((part) => part.endsWith('.xml'))) expect(text(name)).not.toMatch(/w:dirty="(true|1)"/);
  });

  it('sets fonts, sizes, weights and language for Lao as a complex script', async () => {
    const { text } = readPackage(await written('lo'));
    const styles = text('word/styles.xml');
    expect(styles).toContain('w:cs="Noto Sans Lao"');
    expect(styles).toMatch(/w:bidi="lo-LA"/);
    for (const style of styles.match(/<w:style .*?<\/w:style>/gs) ?? []) {
      expect(style.match(/<w:sz w:val="(\d+)"/)?.[1]).toBe(style.match(/<w:szCs w:val="(\d+)"/)?.[1]);
      expect(style.includes('<w:b/>')).toBe(style.includes('<w:bCs/>'));
    }
    expect(text('word/document.xml').match(/<w:rStyle w:val="LaoText"\/>/g)?.length).toBeGreaterThan(20);
  });

  it('repeats header rows, gives every cell a paragraph, every picture an id of its own and a drawing beside the painted one', async () => {
    const file = readPackage(await written('en', 'lo'));
    const main = file.text('word/document.xml');
    expect(main.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    expect(main).not.toMatch(/<\/w:tcPr><\/w:tc>/);
    expect(main.match(/<w:tbl>/g)?.length).toBe(main.match(/<w:tblGrid>/g)?.length);
    const ids = [...main.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(main.match(/asvg:svgBlip/g)?.length).toBeGreaterThanOrEqual(ids.length);
    expect(main.match(/name="status-mark"[^>]*><a:extLst/g)?.length).toBe(8);
  });

  it('holds no row of a table to the next: LibreOffice loses rows at the end of a page', async () => {
    const { text } = readPackage(await written('en'));
    const tables = text('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gsu)?.join('') ?? '';
    const styles = new Set([...tables.matchAll(/<w:pStyle w:val="(\w+)"/gu)].map(([, style]) => style));
    expect(styles).toContain('TableHead');
    expect(tables).not.toContain('<w:keepNext');
    const definitionOf = (style = '') => new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 'su').exec(text('word/styles.xml'))?.[0] ?? '';
    expect([...styles].filter((style) => definitionOf(style).includes('keepNext'))).toEqual([]);
  });

  it('prints the marks and the number of the page on every page, and says of itself what it is', async () => {
    const report = await someReport('en');
    const marked = { ...report, parts: report.parts.map((part) => ({ ...part, marks: { ...part.marks, demonstration: 'Demonstration data' } })) };
    const { text } = readPackage(await renderDocx(marked, someRenderTools()));
    expect(text('word/header1.xml')).toContain('Demonstration data');
    expect(text('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</s);
    expect(text('docProps/core.xml')).toMatch(/<dc:title>Progress report<.*<dc:language>en-GB<.*2026-11-21T00:00:00Z/s);
  });

  it('gives the same bytes for the same report', async () => {
    const [one, other] = [await written('en'), await written('en')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('loses no letter of a long text and breaks on no sign', async () => {
    const file = await renderDocx(await aHostileReport(), someRenderTools());
    expect(packageMistakes(file)).toEqual([]);
    const { text } = readPackage(file);
    const main = text('word/document.xml');
    expect(main.match(/pages\./g)?.length).toBe(4 * 2 * 20);
    expect(main).toContain('=1+1 &lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(main).toContain('\u202Eturned\u202C');
    expect(text('word/_rels/document.xml.rels')).not.toContain('javascript:');
  });

  it('tells how far it is and stops where it is told to', async () => {
    const report = await someReport('en');
    const steps: string[] = [];
    await renderDocx(report, someRenderTools({ onProgress: (done, of) => steps.push(`${done}/${of}`) }));
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
    const controller = new AbortController();
    const stopped = renderDocx(report, someRenderTools({ signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) }));
    await expect(stopped).rejects.toThrow('enough');
  });
});
