import type { WriteOptions } from 'hucre/xlsx';
import type { TemplateDocument } from '#view-models/template/template-document.ts';
import { quotedSheet } from '#view-models/workbook/workbook-names.ts';
import { fontOf } from '../report/xlsx/workbook-styles.ts';
import { formRows } from './template-place.ts';
import { writtenForm } from './write-form.ts';
import { writtenGuide } from './write-guide.ts';
import { writtenMemory } from './write-memory.ts';

/** The collection template as an Excel workbook (OOXML). Its dates are those of the release, so that the same state gives the same bytes. */
export async function writeTemplate(document: TemplateDocument): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx(templateOptions(document));
}

function templateOptions(document: TemplateDocument): WriteOptions {
  const font = fontOf([document.language]);
  const [guide, ...others] = document.guides;
  const asOf = new Date(`${document.head.asOf}T00:00:00Z`);
  return {
    sheets: [
      ...(guide === undefined ? [] : [writtenGuide(guide, document)]),
      ...document.forms.map((form) => writtenForm(form, document, font)),
      ...others.map((other) => writtenGuide(other, document)),
      writtenMemory(document),
    ],
    namedRanges: document.forms.map(({ name }) => ({ name: '_xlnm.Print_Titles', range: `${quotedSheet(name)}!$${formRows.heads + 1}:$${formRows.heads + 1}`, scope: name })),
    workbookProtection: { lockStructure: true },
    defaultFont: font,
    properties: { title: document.title, subject: document.subject, creator: document.publisher, description: document.mark, created: asOf, modified: asOf },
  };
}
