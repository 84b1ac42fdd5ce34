import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { memorySheet } from '#model/template-layout.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { aTemplate } from '#testing/a-template.ts';

const { bytes, document, collection } = await aTemplate();
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const values = part(bytes, 'xl/worksheets/sheet2.xml');

describe('the collection template', () => {
  it('asks for what is due, with what is known beside it, in a language of its reader', async () => {
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Instructions', 'Figures', 'Further figures', 'New indicator', 'ຄຳແນະນຳ', memorySheet]);
    const [heads = [], , , , names = [], first = []] = sheets[1]?.rows ?? [];
    const shown = Object.fromEntries(names.map((name, index) => [name, first[index]]));
    expect(shown).toMatchObject({ Indicator: '4G coverage', Period: '2025', Unit: '%', Allowed: '0 to 100', 'Last value': 82, of: '2024', 'New value': null });
    expect(heads.slice(0, 5)).toEqual(['FORM', 'INDICATOR', 'SERIES', 'REF_AREA', 'TIME_PERIOD']);
  });

  it('says the same to another reader of workbooks', async () => {
    const sheets = await readSheets(Buffer.from(bytes));
    const rows = sheets.find(({ sheet }) => sheet === 'Figures')?.data ?? [];
    expect(rows.filter(([key]) => typeof key === 'string' && key.startsWith('v'))).toHaveLength(document.forms[0]?.rows.length ?? -1);
  });

  it('locks every cell but those to fill in, without a password, and hides what is for machines', () => {
    expect(values).toContain('<sheetProtection sheet="1"');
    expect(values).not.toContain('password');
    expect(values).toMatch(/<col min="2" max="2"[^>]*hidden="true"/);
    expect(values).toMatch(/<row r="1"[^>]*hidden="1"/);
    expect(part(bytes, 'xl/workbook.xml')).toMatch(/name="_collection"[^>]*state="veryHidden"/);
    const formats = /<cellXfs.*?<\/cellXfs>/s.exec(part(bytes, 'xl/styles.xml'))?.[0] ?? '';
    const isLocked = [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => !xf.includes('locked="0"'));
    const styled = [...values.matchAll(/<c r="([A-Z]+)6"(?: t="\w+")?(?: s="(\d+)")?/g)].map(([, column = '', style = '0']) => [column, Number(style)] as const);
    const open = styled.filter(([, style]) => isLocked[style] === false).map(([column]) => column);
    expect(open).toHaveLength(5);
  });

  it('holds values to the limits, and status and source to lists', () => {
    expect(values).toMatch(/<dataValidation type="decimal"[^>]*operator="between"[^>]*errorTitle="Not a possible value"[^>]*>\s*<formula1>0<\/formula1><formula2>100<\/formula2>/);
    expect(values.match(/<dataValidation type="list"/g)).toHaveLength(2);
    const words = [...values.matchAll(/(?:error|prompt)="([^"]*)"/g)].map(([, text = '']) => text.length);
    expect(Math.max(...words)).toBeLessThanOrEqual(255);
    expect([...values.matchAll(/(?:errorTitle|promptTitle)="([^"]*)"/g)].every(([, text = '']) => text.length <= 32)).toBe(true);
  });

  it('is the same bytes for the same state, and never lets a text become a formula', async () => {
    const files = smallDataset();
    files.set('indicators/coverage-4g.yaml', (files.get('indicators/coverage-4g.yaml') ?? '').replace('{en: 4G coverage,', '{en: "=HYPERLINK(A1)",'));
    const hostile = await aTemplate('en', files);
    expect((await aTemplate()).bytes).toEqual(bytes);
    expect(part(hostile.bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<f>');
    expect(part(hostile.bytes, 'xl/sharedStrings.xml')).toContain('=HYPERLINK(A1)');
  });

  it('leaves drafts out', async () => {
    const files = smallDataset();
    files.set('observations/coverage-4g.csv', `${files.get('observations/coverage-4g.csv') ?? ''}mtc,LA,2025,_T,91,,A,admin,press-2023,,2026.11,,draft,\n`);
    const { collection: asked } = await aTemplate('en', files);
    expect(asked.indicators).toEqual(collection.indicators);
  });

  it.each(['lo', 'vi'] as const)('speaks %s', async (language) => {
    const { document: other } = await aTemplate(language);
    expect(other.forms.map(({ name }) => name)).not.toEqual(document.forms.map(({ name }) => name));
    expect(JSON.stringify(other)).not.toMatch(/\u2060|template\./);
  });
});
