import type { Member } from '../groups/members.ts';
import { fullName } from '../home/names.ts';
import { otherCells } from '../indicators-table/verdict-cells.ts';
import { paragraph, table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import { statusColumns, statusRow } from './status-columns.ts';

/** The whole selection as a table, programme by programme, and the verdicts on other targets apart. */
export function statusChapter(context: PartContext): ReportChapter {
  const { locale, members, overview } = context;
  const { t } = locale;
  const groups = byProgramme(context).filter((group) => group.members.length > 0);
  const repeats = members.some(({ indicator }) => overview.framework.filter(({ kind, id }) => kind === 'programme' && indicator.in.includes(id)).length > 1);
  return sectionChapter('status', locale, [
    ...groups.flatMap((group) => statusTable(group, context)),
    ...paragraph('note', repeats ? t('report.status.once') : ''),
    ...otherTargets(context),
  ]);
}

type Group = { readonly title: string; readonly members: readonly Member[] };

/** Each indicator once, under the first of its programmes. */
function byProgramme({ overview, members, texts, locale: { t } }: PartContext): readonly Group[] {
  const programmes = overview.framework.filter(({ kind }) => kind === 'programme').toSorted((one, other) => one.order - other.order);
  const firstOf = ({ indicator }: Member): string | undefined => programmes.find(({ id }) => indicator.in.includes(id))?.id;
  return [
    ...programmes.map(({ id, order }) => ({ title: t('report.programme.title', { order, title: fullName(texts.framework, id) }), members: members.filter((member) => firstOf(member) === id) })),
    { title: t('indicators.ungrouped.programme'), members: members.filter((member) => firstOf(member) === undefined) },
  ];
}

function statusTable({ title, members }: Group, context: PartContext): readonly ReportBlock[] {
  return table(title, statusColumns(context), members.map((member) => statusRow(member, context)));
}

/** Verdicts that are not the one a row is judged by: labelled, and in no count. */
function otherTargets(context: PartContext): readonly ReportBlock[] {
  const { texts, locale, members, row } = context;
  const { t } = locale;
  const rows = members.flatMap(({ indicator }) => {
    const others = otherCells(indicator, row);
    return others.length === 0 ? [] : [{ id: indicator.id, cells: [fullName(texts.indicators, indicator.id), others.map(({ text }) => text).join('; ')] }];
  });
  const columns = [{ title: t('indicators.column.name'), width: 40 }, { title: t('report.status.others.verdicts'), width: 60 }];
  const caption = t('report.status.others.title');
  return rows.length === 0 ? [] : [...table(caption, columns, rows), ...paragraph('note', t('report.status.others.note'))];
}
