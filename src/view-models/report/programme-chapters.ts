import type { PublishedFramework } from '#model/published-common.ts';
import { distributionFigure } from '../groups/distribution-figure.ts';
import { figureDocument } from '../figure/figure-document.ts';
import { groupHeadline } from '../groups/group-headline.ts';
import { memberRuns } from '../groups/member-order.ts';
import { itemMembers, type Member } from '../groups/members.ts';
import { targetWords, latestValue } from '../groups/value-words.ts';
import { worstCases } from '../groups/worst-case.ts';
import { fullName } from '../home/names.ts';
import { markLabel } from '../mark-row.ts';
import { list, paragraph, table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { emptySection, sectionChapter } from './section-title.ts';
import { selectionGroup } from './selection-group.ts';
import { statusChart } from './status-chart.ts';
import { memberCell } from './verdict-cell.ts';

/** The opening of the section, then a part for each programme that has an indicator of the report. */
export function programmeOpening(context: PartContext): ReportChapter {
  const { locale } = context;
  if (programmesOf(context).length === 0) return emptySection('programmes', locale, paragraph('note', locale.t('report.programme.none')));
  return sectionChapter('programmes', locale, paragraph('note', locale.t('groups.distribution.note')));
}

export function programmesOf({ overview, members }: Pick<PartContext, 'overview' | 'members'>): readonly PublishedFramework[] {
  return overview.framework
    .filter(({ kind, id }) => kind === 'programme' && members.some(({ indicator }) => indicator.in.includes(id)))
    .toSorted((one, other) => one.order - other.order);
}

export function programmeTitle({ id, order }: PublishedFramework, { texts, locale }: PartContext): string {
  return locale.t('report.programme.title', { order, title: fullName(texts.framework, id) });
}

export function programmeChapter(item: PublishedFramework, context: PartContext): ReportChapter {
  const ids = new Set(itemMembers(context.overview, item.id).map(({ indicator }) => indicator.id));
  const members = context.members.filter(({ indicator }) => ids.has(indicator.id));
  return {
    id: `programme-${item.id}`, section: 'programmes', level: 2, title: programmeTitle(item, context), isOnOwnPage: false,
    blocks: context.plan === null ? byLead(item, members, context) : byPlan(item, members, context.plan.name, context),
  };
}

/** What the programme's own page says, of all its indicators; how many of them the report has. */
function byLead({ id }: PublishedFramework, members: readonly Member[], context: PartContext): readonly ReportBlock[] {
  const { overview, locale } = context;
  const { t } = locale;
  const whole = itemMembers(overview, id);
  const group = overview.groups.find((entry) => entry.id === id) ?? selectionGroup(id, whole);
  const headline = groupHeadline({ kind: 'programme', group, marks: memberRuns(whole) }, locale);
  const coverage = t('report.programme.coverage', { rated: t('groups.coverage.rated', group), reported: t('groups.coverage.reported', group) });
  return [
    ...paragraph('lead', ...headline),
    ...paragraph('body', coverage, members.length === whole.length ? '' : t('report.programme.whole', { count: members.length, of: whole.length })),
    ...distribution(id, headline, whole, context),
    ...worst(whole, group, context),
    ...membersTable(members, context),
  ];
}

/** Of a plan asked for only the indicators that have a target of it are counted. */
function byPlan({ id }: PublishedFramework, members: readonly Member[], plan: string, context: PartContext): readonly ReportBlock[] {
  const { locale } = context;
  const { t } = locale;
  const counted = members.filter(({ verdict }) => verdict !== null);
  const words = { plan, of: members.length };
  const finding = counted.length === 0 ? t('report.programme.planNone', words) : t('report.programme.plan', { ...words, count: counted.length, marks: markLabel(memberRuns(counted), locale) });
  return [
    ...paragraph('lead', finding),
    ...(counted.length === 0 ? [] : distribution(id, [finding], counted, context)),
    ...(counted.length === 0 ? [] : worst(counted, selectionGroup(id, counted), context)),
    ...membersTable(members, context),
  ];
}

function distribution(id: string, finding: readonly string[], members: readonly Member[], { texts, locale, release }: PartContext): readonly ReportBlock[] {
  const { t } = locale;
  const runs = memberRuns(members);
  const figure = distributionFigure({ id: `${id}-distribution`, title: t('groups.distribution.titleOf', { name: fullName(texts.framework, id) }), finding, note: t('groups.distribution.note'), runs, locale });
  return [{ kind: 'figure', figure: figureDocument(figure, release, locale), chart: statusChart(runs, locale) }];
}

function worst(members: readonly Member[], group: Parameters<typeof worstCases>[1], { texts, locale }: PartContext): readonly ReportBlock[] {
  const { t } = locale;
  const { note, cases } = worstCases(members, group, texts, locale);
  const items = cases.map(({ title, status, note: known, sentence }) => {
    const word = t(`word.status.${status}`);
    return t('report.programme.case', { title, status: known === '' ? word : t('report.known', { said: word, known }), sentence });
  });
  return [...paragraph('body', note), ...list(items)];
}

function membersTable(members: readonly Member[], context: PartContext): readonly ReportBlock[] {
  const { texts, locale } = context;
  const { t } = locale;
  const columns = [
    { title: t('indicators.column.name'), width: 36 }, { title: t('indicators.column.latest'), width: 15, isNumber: true }, { title: t('indicators.column.time'), width: 8, isNumber: true },
    { title: t('indicators.column.target'), width: 16 }, { title: t('indicators.column.status'), width: 25 },
  ];
  const caption = t('report.programme.table');
  const rows = members.map((member) => {
    const value = latestValue(member, texts.units, locale);
    return { id: member.indicator.id, cells: [fullName(texts.indicators, member.indicator.id), value?.amount ?? t('indicators.latest.none'), value?.period ?? t('report.none'), targetWords(member, texts.units, locale), memberCell(member, context)] };
  });
  return table(caption, columns, rows);
}
