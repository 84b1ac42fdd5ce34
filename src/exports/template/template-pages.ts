import type { WriteSheet } from 'hucre/xlsx';
import type { TemplateDocument } from '#view-models/template/template-document.ts';

/** Locked, without a password; widths, heights and filters are everybody's own. */
export const unlockedButCells: NonNullable<WriteSheet['protection']> = { sheet: true, objects: true, scenarios: true, selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true };

/** A4, all columns on one page, the mark above and the page number below. */
export function templatePages({ mark, pageOf }: TemplateDocument, isUpright = false): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const [left = '', right = ''] = pageOf.replace('{pages}', '&N').split('{page}');
  return {
    pageSetup: {
      paperSize: 'a4', orientation: isUpright ? 'portrait' : 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
      margins: { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L&8${mark.replaceAll('&', '&&')}`, oddFooter: `&R&8${left}&P${right}` },
  };
}
