import { csvParse } from 'd3-dsv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { attacks } from '#testing/attack-payloads.ts';
import { calendarLines } from '#testing/calendar-lines.ts';
import { aFigure, someReleaseWords } from '#testing/figure-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { poisonedTexts } from '#testing/poisoned-dataset.ts';
import { bibtex } from '#view-models/citation/bibtex.ts';
import { ris } from '#view-models/citation/ris.ts';
import { figureDocument } from '#view-models/figure/figure-document.ts';
import { indicatorDocument } from '#view-models/indicator/indicator-document.ts';
import type { CalendarDocument } from '#view-models/reporting/calendar.ts';
import { calendarText } from './calendar.ts';
import { clipboardTable } from './clipboard-table.ts';
import { csvText } from './csv.ts';
import { svgPicture } from './svg.ts';

const isFormula = (cell: string): boolean => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell));
const harmful = new Set(['script', 'iframe', 'img', 'foreignobject', 'a', 'b']);

/** Elements of a text in XML; throws where it is none. Attributes that run code count as elements. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => names.push(name.toLowerCase(), ...Object.keys(attributes).filter((attribute) => attribute.startsWith('on'))));
  parser.write(xml).close();
  return names;
}

describe.each(attacks)('what leaves the page with "%s" in every text', (_, payload) => {
  const poison = (text: string): string => payload + text;
  const release = someReleaseWords({ publisher: payload });

  it('is a picture without a script', async () => {
    const { text } = svgPicture(figureDocument(poisonedTexts({ ...aFigure(), title: payload, verdict: payload }, poison), release, await loadLocale('en', ['figure'])));
    const names = elementsOf(text);
    expect(names.filter((name) => harmful.has(name) || name.startsWith('on'))).toEqual([]);
  });

  it('is a table whose cells a spreadsheet shows and does not calculate', async () => {
    const content = indicatorDocument(await aReading({ texts: { title: payload } }), release);
    const rows = csvParse(csvText(content));
    expect(rows).toHaveLength(5);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => isFormula(cell))).toEqual([]);
  });

  it('is pasted as cells', () => {
    const { text, html } = clipboardTable({ head: [payload, 'b'], rows: [[payload, 1], [null, payload]] }, ',');
    const lines = text.split('\r\n').map((line) => line.split('\t'));
    expect(lines.map((line) => line.length)).toEqual([2, 2, 2]);
    expect(lines.flat().filter(isFormula)).toEqual([]);
    expect(elementsOf(html.replace('<meta charset="utf-8">', '')).filter((name) => harmful.has(name))).toEqual([]);
  });

  it('is an entry of a calendar and no entry more', () => {
    const entry = { uid: payload, day: '2026-06-30', summary: payload, description: payload, categories: [payload], address: `https://example.org/${payload}` };
    const content: CalendarDocument = { id: 'due', language: 'en', name: payload, description: payload, entries: [entry], release };
    const lines = calendarLines(new TextEncoder().encode(calendarText(content)));
    expect(lines.filter(({ name, value }) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(1);
    expect(lines.filter(({ name }) => name === 'X-PLANTED')).toEqual([]);
  });

  it('is one citation', () => {
    const cited = { id: payload, title: payload, publisher: payload, asOf: '2026-11-21', release: '2026.11', fingerprint: '030e51b9', address: 'https://example.org/en/data', language: 'en' as const, notes: [payload] };
    const entry = bibtex(cited);
    expect(entry.match(/^@/gmu)).toHaveLength(1);
    expect(entry.match(/^ {2}\w+ = \{/gmu)).toHaveLength(8);
    const tags = ris(cited).replace(/\r\n$/u, '').split(/\r?\n/u);
    expect(tags.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
    expect(tags.filter((line) => line.startsWith('TY'))).toHaveLength(1);
  });
});
