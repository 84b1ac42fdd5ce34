import { plainText } from '#i18n/lao-words.ts';
import { datasetMarks, markedOf } from '../figure/dataset-mark.ts';
import { releaseWords } from '../figure/release-words.ts';
import { indicatorsSheet } from './indicators-sheet.ts';
import { observationsSheet } from './observations-sheet.ts';
import { rulesSheet } from './rules-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { summarySheet, type SheetNames } from './summary-sheet.ts';
import { targetsSheet } from './targets-sheet.ts';
import { verdictsSheet } from './verdicts-sheet.ts';
import { workbookContents } from './workbook-contents.ts';
import type { WorkbookDocument } from './workbook-document.ts';
import { said, type WorkbookSource } from './workbook-source.ts';

const tables = ['indicators', 'verdicts', 'targets', 'observations', 'sources', 'rules'] as const;

/**
 * Everything a workbook holds. Names of sheets and the first head of each column are in the first language of the request; a second
 * language stands in a second row of heads and in columns of its own beside the first, so that every row stays one row: filters,
 * sorting and formulas see one table, not two.
 */
export function makeWorkbook(source: WorkbookSource): WorkbookDocument {
  const contents = workbookContents(source);
  const { indicators } = contents;
  const sheets: SheetNames = tables.map((id) => ({ id, names: said(source, (t) => t(`workbook.sheet.${id}`)) }));
  const nameOf = (id: (typeof tables)[number]): string => sheets.find((sheet) => sheet.id === id)?.names[0] ?? id;
  const [summary = 'Summary'] = said(source, (t) => t('workbook.sheet.summary'));
  return {
    ...propertiesOf(source),
    mark: markOf(source),
    sheets: [
      summarySheet(source, summary, contents, sheets),
      indicatorsSheet(source, nameOf('indicators'), indicators),
      verdictsSheet(source, nameOf('verdicts'), indicators),
      targetsSheet(source, nameOf('targets'), indicators),
      observationsSheet(source, nameOf('observations'), indicators),
      sourcesSheet(source, nameOf('sources'), indicators),
      rulesSheet(source, nameOf('rules')),
    ],
  };
}

type Properties = Omit<WorkbookDocument, 'mark' | 'sheets'>;

function propertiesOf(source: WorkbookSource): Properties {
  const { manifest, texts, locales } = source;
  const [locale] = locales;
  const words = locale === undefined ? null : releaseWords(manifest, locale);
  const [pageOf = ''] = said(source, (t) => t('report.pageOf', { page: '{page}', pages: '{pages}' }));
  const [description = ''] = said(source, (t) => t('workbook.description', { release: manifest.release, fingerprint: manifest.fingerprint }));
  const [subject = ''] = said(source, (t) => t('workbook.subject'));
  return {
    languages: locales.map(({ language }) => language),
    title: plainText(texts[0]?.dataset.title ?? ''),
    publisher: plainText(words?.publisher ?? ''),
    subject,
    description,
    keywords: [manifest.id, manifest.release, manifest.fingerprint.slice(0, 8)].join(', '),
    date: manifest.asOf,
    isMarked: manifest.kind === 'demonstration' || manifest.opened !== undefined,
    pageOf,
  };
}

/** Stands over every sheet and page: what is copied out of the file keeps it. */
function markOf(source: WorkbookSource): string {
  const { manifest, locales } = source;
  const [mark = ''] = said(source, (t, language) => {
    const dated = t('report.dated', {
      asOf: t('shell.release.asOf', { date: locales[language]?.format.day(manifest.asOf) ?? manifest.asOf }),
      release: t('shell.release.id', { release: manifest.release }),
      fingerprint: t('shell.release.fingerprint', { fingerprint: manifest.fingerprint.slice(0, 8) }),
    });
    const parts = [
      ...datasetMarks(markedOf(manifest), { t }),
      dated,
      ...(manifest.edition === 'full' ? [t('shell.release.internal')] : []),
      ...(manifest.publisher.standing === 'unofficial' ? [t('shell.release.standing')] : []),
    ];
    return parts.join(' · ');
  });
  return mark;
}
