import type { WriteOptions } from 'hucre/xlsx';
import type { WorkbookDocument } from '#view-models/workbook/workbook-document.ts';
import { quotedSheet } from '#view-models/workbook/workbook-names.ts';
import type { SheetParts } from './sheet-parts.ts';
import { fontOf, stylesWith } from './workbook-styles.ts';
import { writtenPage } from './write-page.ts';
import { writtenTable } from './write-table.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** A workbook as the library takes it. Its dates are those of the release, so that the same figures give the same bytes. */
export function workbookOptions(document: WorkbookDocument): WriteOptions {
  const font = fontOf(document.languages);
  const styles = stylesWith(font);
  const parts = document.sheets.map((sheet) => (sheet.kind === 'page' ? writtenPage(sheet, document, styles) : writtenTable(sheet, document, styles)));
  const released = new Date(`${document.date}T00:00:00Z`);
  return {
    sheets: parts.map(({ sheet }) => sheet),
    namedRanges: parts.flatMap(namesOf),
    defaultFont: font,
    properties: {
      title: document.title,
      subject: document.subject,
      creator: document.publisher,
      description: document.description,
      keywords: document.keywords,
      created: released,
      modified: released,
    },
  };
}

function namesOf({ sheet: { name }, ranges, print }: SheetParts): readonly NamedRange[] {
  const sheet = quotedSheet(name);
  // Written here because the library would not quote the names of sheets, and Lao ones need it.
  const titles: readonly NamedRange[] =
    print.titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: print.titles.map((cells) => `${sheet}!${cells}`).join(','), scope: name }];
  return [
    ...ranges.map((range) => ({ name: range.name, range: `${sheet}!${range.cells}` })),
    { name: '_xlnm.Print_Area', range: `${sheet}!${print.area}`, scope: name },
    ...titles,
  ];
}
