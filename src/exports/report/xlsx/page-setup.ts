import type { WriteSheet } from 'hucre/xlsx';
import type { WorkbookDocument } from '#view-models/workbook/workbook-document.ts';

/** Characters of ten points on a sheet of A4 on its side that can still be read. */
const charactersAcross = 210;

/** A4 on its side, as many pages across as the columns ask for, the mark above and the page number below. */
export function pagesOf({ mark, pageOf }: WorkbookDocument, characters: number): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const [left = '', right = ''] = pageOf.replace('{pages}', '&N').split('{page}');
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil(characters / charactersAcross)),
      fitToHeight: 0,
      margins: { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L&8${mark.replaceAll('&', '&&')}`, oddFooter: `&R&8${left}&P${right}` },
  };
}
