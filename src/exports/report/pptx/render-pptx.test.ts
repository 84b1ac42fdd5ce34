import { describe, expect, it } from 'vitest';
import { aHostileReport } from '#testing/hostile-report.ts';
import { packageMistakes, readPackage } from '#testing/office-package.ts';
import { aReportChart, someReport } from '#testing/report-builder.ts';
import { someRenderTools } from '#testing/report-tools.ts';
import { renderPptx } from './render-pptx.ts';

const slideNames = (names: readonly string[]): readonly string[] => names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const words = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ');

function titlesOf({ names, text }: ReturnType<typeof readPackage>): readonly string[] {
  return slideNames(names).map((name) => words(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(text(name))?.[0] ?? ''));
}

describe('a report as a PowerPoint file', () => {
  it('is whole: well-formed parts, types and ties, in the file and in the sheet of each chart', async () => {
    const file = await renderPptx(await someReport('lo', 'en', 'vi'), someRenderTools());
    expect(packageMistakes(file)).toEqual([]);
    const { names, bytes } = readPackage(file);
    const sheets = names.filter((name) => name.endsWith('.xlsx'));
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) expect(packageMistakes(bytes(sheet))).toEqual([]);
  });

  it('heads each slide with a title of its own, the finding where there is one', async () => {
    const titles = titlesOf(readPackage(await renderPptx(await someReport('en'), someRenderTools())));
    expect(titles.every((title) => title !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[1]).toBe('4G stood at 76% in 2024, 9 points below the path to 90%.');
  });

  it('draws charts of the very numbers, in which a gap stays a gap', async () => {
    const { names, text } = readPackage(await renderPptx(await someReport('en'), someRenderTools()));
    const chart = text(names.find((name) => name.startsWith('ppt/charts/chart')) ?? '');
    const caches = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) => [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)<\/c:v>/g)].map(([, index, value]) => [Number(index), Number(value)]));
    expect(caches).toEqual(aReportChart().series.map(({ values }) => values.flatMap((value, index) => (value === null ? [] : [[index, value]]))));
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toContain('<a:prstDash val="sysDash"/>');
    expect(chart).toContain('<a:cs typeface="Noto Sans Lao"/>');
    expect(chart).not.toContain('<c:v></c:v>');
  });

  it('sets Lao in its own font and language, unchanged', async () => {
    const report = await someReport('lo');
    const { names, text } = readPackage(await renderPptx(report, someRenderTools()));
    const all = slideNames(names).map(text).join('');
    expect(words(all)).toContain('ອັດຕາການປົກຄຸມຂອງ 4G ບັນລຸ 76% ໃນປີ 2024'.normalize('NFC'));
    expect(all).not.toMatch(/<a:cs typeface="Noto Sans"/);
    expect(all).toMatch(/<a:rPr lang="lo-LA"/);
  });

  it('says in the notes where a figure comes from and as of when; charts have alternative text, ids are unique', async () => {
    const { names, text } = readPackage(await renderPptx(await someReport('en'), someRenderTools()));
    const notes = names.filter((name) => /notesSlide\d+\.xml$/.test(name)).map(text);
    expect(notes).toHaveLength(slideNames(names).length);
    for (const note of notes) expect(note).toContain('2026-11-21 · 2026.11 · c49fbb74');
    expect(notes.join('')).toContain('A newspaper (press)');
    for (const name of slideNames(names)) {
      const ids = [...text(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [frame] of text(name).matchAll(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*drawingml\/2006\/chart.*?<\/p:graphicFrame>/gs)) expect(frame).toMatch(/descr="[^"]{10,}"/);
    }
  });

  it('cuts long tables over slides, keeps long texts whole in the notes and breaks on no sign', async () => {
    const file = await renderPptx(await aHostileReport(), someRenderTools());
    expect(packageMistakes(file)).toEqual([]);
    const { names, text } = readPackage(file);
    const slides = slideNames(names).map(text);
    expect(slides.filter((slide) => slide.includes('Row 0') || slide.includes('Row 59'))).toHaveLength(4);
    expect(slides.filter((slide) => slide.includes('firstRow="1"')).length).toBeGreaterThan(4);
    expect(slides.every((slide) => words(slide).includes('Demonstration'))).toBe(true);
    const notes = names.filter((name) => /notesSlide\d+\.xml$/.test(name)).map((name) => words(text(name))).join(' ');
    expect(notes.match(/pages\./g)?.length).toBeGreaterThanOrEqual(2 * 20 * 3);
    const titles = titlesOf(readPackage(file));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('gives the same bytes for the same report and stops where it is told to', async () => {
    const report = await someReport('en');
    const [one, other] = [await renderPptx(report, someRenderTools()), await renderPptx(report, someRenderTools())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const controller = new AbortController();
    await expect(renderPptx(report, someRenderTools({ signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) }))).rejects.toThrow('enough');
  });
});
