import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { type ProvincesFigure, provincesFigure } from '../indicator/provinces-figure.ts';
import { paragraph, table } from './blocks.ts';
import { reportReading } from './indicator-chapter.ts';
import type { PartContext } from './part-context.ts';
import { isPrinted, printedYears } from './period-rows.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { emptySection, sectionChapter } from './section-title.ts';
import { sourceNote } from './source-note.ts';

/** The selected indicators that have values by province. */
export function indicatorsByProvince({ members }: Pick<PartContext, 'members'>): readonly string[] {
  return members.filter(({ indicator }) => indicator.by.provinces).map(({ indicator }) => indicator.id);
}

export function provincesOpening(context: PartContext): ReportChapter {
  const { locale } = context;
  if (indicatorsByProvince(context).length === 0) return emptySection('provinces', locale, paragraph('note', locale.t('report.provinces.none')));
  return sectionChapter('provinces', locale, paragraph('note', locale.t('report.provinces.intro')));
}

/** One indicator by province: the last printed period, the one before, and the change, lowest first as on its page. */
export async function provincesChapter(id: string, context: PartContext): Promise<ReportChapter> {
  const reading = await reportReading(id, context);
  const by = await context.sources.by(id);
  const years = provincesFigure({ reading, by, insteadOf: null })?.years ?? [];
  const period = years.findLast((year) => isPrinted(year.period, context.request.period))?.period;
  const figure = period === undefined ? null : provincesFigure({ reading, by, insteadOf: null, period });
  return { id: `provinces-${id}`, section: 'provinces', level: 2, title: reading.texts.title, isOnOwnPage: false, blocks: figure === null ? noneBlocks(context) : [...provinceBlocks(figure, reading, context), ...sourceNote(by.sources, id, context)] };
}

function noneBlocks({ request: { period }, locale: { t } }: PartContext): readonly ReportBlock[] {
  return paragraph('body', period === null ? t('indicator.provinces.noData') : t('report.provinces.period', { years: printedYears(period, t) }));
}

function provinceBlocks({ summary, rows, year, earlierYear }: ProvincesFigure, { texts }: IndicatorReading, { locale: { t } }: PartContext): readonly ReportBlock[] {
  const none = t('report.none');
  const earlier = earlierYear === null ? [] : [{ title: earlierYear, width: 15, isNumber: true }];
  const change = earlierYear === null ? [] : [{ title: t('report.provinces.change'), width: 18, isNumber: true }];
  const columns = [{ title: t('report.provinces.name'), width: 30 }, ...earlier, { title: year, width: 15, isNumber: true }, ...change, { title: t('report.provinces.note'), width: 22 }];
  const cells = rows.map((row) => ({
    id: row.area,
    cells: [row.name, ...(earlierYear === null ? [] : [row.earlier ?? none]), row.value ?? none, ...(earlierYear === null ? [] : [row.change ?? none]), row.note ?? ''],
  }));
  const caption = t('report.provinces.caption', { title: texts.title, year, unit: texts.unit.short ?? texts.unit.title });
  return [...paragraph('lead', summary), ...table(caption, columns, cells)];
}
