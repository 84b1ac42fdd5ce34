import { strToU8, zipSync } from 'fflate';
import { expect, test } from './fixtures.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook that points to another one, and holds macros. */
const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Net" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8(`<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData><row r="1">${['Indicator', 'Year', 'Value'].map(text).join('')}</row><row r="2">${text('coverage-4g')}<c><v>2024</v></c><c><v>80</v></c></row></sheetData></worksheet>`),
  'xl/vbaProject.bin': strToU8('macro'),
  'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
});

const entities = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY b${index} "${`&${index === 0 ? 'a' : `b${index - 1}`};`.repeat(10)}">`).join('')}]><StructureSpecificData><DataSet><Obs OBS_VALUE="&b8;"/></DataSet></StructureSpecificData>`;

test('a zip bomb, an archive that leads outside, entities and a workbook with macros are refused or read safely', async ({ page }) => {
  await page.goto('/en/reports/import');
  const cases: readonly (readonly [name: string, content: Uint8Array, told: RegExp])[] = [
    ['bomb.zip', zipSync({ 'data/indicator_1-1-1.csv': new Uint8Array(30_000_000) }, { level: 9 }), /packed suspiciously tight/],
    ['outside.zip', zipSync({ '../../indicator_1-1-1.csv': strToU8('Year,Value\n2020,1\n') }), /points outside of it/],
    ['message.xml', strToU8(entities), /defines entities/],
    ['net.xlsx', workbook, /macros, which are never run/],
  ];
  for (const [name, buffer, told] of cases) {
    await expect(page.getByText('Drop a file here')).toBeVisible();
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
    await expect(page.locator('#import-findings')).toContainText(told);
    await page.getByRole('button', { name: 'Another file' }).click();
  }
});
