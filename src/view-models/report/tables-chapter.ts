import { paragraph } from './blocks.ts';
import { reportReading } from './indicator-chapter.ts';
import type { PartContext } from './part-context.ts';
import type { ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import { sourceNote } from './source-note.ts';
import { periodNote, printedValues, valuesBlock } from './values-blocks.ts';

export function tablesOpening({ locale }: PartContext): ReportChapter {
  return sectionChapter('tables', locale, paragraph('note', locale.t('report.tables.intro')));
}

/** All values of an indicator for the whole country, a table a series. */
export async function tablesChapter(id: string, context: PartContext): Promise<ReportChapter> {
  const reading = await reportReading(id, context);
  const { t } = context.locale;
  const unit = reading.texts.unit.title;
  const groups = printedValues(reading, context).filter(({ rows }) => rows.length > 0);
  const tables = groups.flatMap((group) => valuesBlock(group.title === '' ? t('report.tables.unit', { unit }) : t('report.tables.caption', { series: group.title, unit }), group.rows, reading));
  return { id: `tables-${id}`, section: 'tables', level: 2, title: reading.texts.title, isOnOwnPage: false, blocks: [...tables, ...(groups.length > 0 ? [] : periodNote(false, context)), ...sourceNote(reading.file.sources, id, context)] };
}
