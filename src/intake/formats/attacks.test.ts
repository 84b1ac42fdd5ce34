import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '#lib/escape-xml.ts';
import { attacks } from '#testing/attack-payloads.ts';
import { foreignFile, readForeign, type ReadForeign } from '#testing/read-foreign.ts';
import { csvLabels, flatText } from '#testing/sdmx-texts.ts';
import { worldBankAnswer } from '#testing/world-bank-texts.ts';
import { readerFor, readerOf } from './registry.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** The letters of a text that a reader may not lose; what none of them keeps is white space, marks and halves of characters. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(sheet: string, cell: string): Uint8Array {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1">${['Indicator', 'Year', 'Value', 'Note', cell].map(text).join('')}</row><row r="2">${text(cell)}<c><v>2024</v></c><c><v>5</v></c>${text(cell)}${text(cell)}</row></sheetData></worksheet>`,
    ),
  });
}

/** Nothing of a file becomes a property of every object, and records of a row hold texts under names of their own. */
function expectHarmless({ rows, rejected, findings, abouts }: ReadForeign): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(abouts).toHaveLength(1);
  for (const { fields, dimensions, attributes } of rows) {
    for (const record of [fields, dimensions, attributes]) expect(Object.values(record).every((value) => typeof value === 'string')).toBe(true);
  }
  for (const { message, mend } of [...rejected, ...findings]) expect([typeof message, typeof mend]).toEqual(['string', 'string']);
}

describe.each(attacks)('a file with "%s"', (_, payload) => {
  it('in a table is one row of text', async () => {
    const reader = await readerOf('csv');
    if (reader === null) throw new Error('no reader');
    const text = `Indicator,Year,Value,Note,${quoted(payload)}\n${quoted(`net ${payload}`)},2024,5,${quoted(payload)},${quoted(payload)}\nnet,2023,4,,\n`;
    const read = await readForeign(reader, [foreignFile(payload, text)]);
    expectHarmless(read);
    if (payload.includes('\0')) {
      // Such a file is no text: it is refused as a whole, with the reason.
      expect([read.rows.length, read.findings.length]).toEqual([0, 1]);
      return;
    }
    expect(read.rows.length + read.rejected.length).toBe(2);
    expect(letters(JSON.parse(JSON.stringify(read.rows[0]?.fields.indicator ?? '')) as string)).toContain(letters(payload.toWellFormed()).slice(0, 100));
  });

  it('in a workbook is one row of text, whatever the sheet is called', async () => {
    const reader = await readerOf('xlsx');
    if (reader === null) throw new Error('no reader');
    const read = await readForeign(reader, [foreignFile('net.xlsx', workbook(payload.slice(0, 31), payload), 5000)]);
    expectHarmless(read);
    expect(read.rows.length + read.rejected.length).toBeLessThanOrEqual(1);
    expect(read.rows.length + read.rejected.length + read.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['SDMX-CSV', 'sdmx', csvLabels],
    ['SDMX-ML', 'sdmx', flatText],
    ['the World Bank', 'world-bank', worldBankAnswer],
  ] as const)('in texts and codes of %s is told as text or as a finding', async (_name, id, example) => {
    const reader = await readerOf(id);
    if (reader === null) throw new Error('no reader');
    const isXml = example.trimStart().startsWith('<');
    const isJson = /^\s*[[{]/u.test(example);
    const written = isXml ? escapeXml(payload) : isJson ? JSON.stringify(payload).slice(1, -1) : payload.replaceAll(/["\r\n]/gu, '');
    // Each word of the example in turn, a few of them: names of elements, of columns, of codes, and texts.
    const words = [...new Set(example.match(/[A-Za-z_]{4,}/gu))].filter((_word, index) => index % 5 === 0).slice(0, 10);
    for (const word of words) expectHarmless(await readForeign(reader, [foreignFile(`${payload}.xml`, example.replaceAll(word, written))]));
  });

  it('in its name is still offered to a reader', async () => {
    const files = [foreignFile(`${payload}.csv`, 'Indicator,Year,Value\nnet,2024,5\n')];
    expect((await readerFor(files))?.id).toBe('csv');
  });
});
