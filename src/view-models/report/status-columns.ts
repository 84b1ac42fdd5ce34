import type { Locale } from '#i18n/locale.ts';
import type { FigureCell } from '../figure/figure.ts';
import type { Member } from '../groups/members.ts';
import { fullName, shortName } from '../home/names.ts';
import type { TargetCell } from '../indicators-table/indicator-row.ts';
import { shownTarget } from '../indicators-table/shown-verdict.ts';
import { latestCell, movementCell, targetCell } from '../indicators-table/value-cells.ts';
import type { PartContext } from './part-context.ts';
import type { ReportColumn } from './report-table.ts';
import { memberCell } from './verdict-cell.ts';

export function statusColumns({ locale: { t }, row }: Pick<PartContext, 'locale' | 'row'>): readonly ReportColumn[] {
  return [
    { title: t('indicators.column.name'), width: 23 },
    { title: t('indicators.column.unit'), width: 11 },
    { title: t('indicators.column.latest'), width: 10, isNumber: true },
    { title: t('indicators.column.time'), width: 6, isNumber: true },
    { title: t('indicators.column.change', { year: row.sinceYear }), width: 12, isNumber: true },
    { title: t('indicators.column.target'), width: 14 },
    { title: t('indicators.column.status'), width: 24 },
  ];
}

/** One indicator with the very cells of the table on screen. */
export function statusRow(member: Member, context: PartContext): { readonly id: string; readonly cells: readonly FigureCell[] } {
  const { texts, locale, row } = context;
  const { t } = locale;
  const { indicator } = member;
  const unit = shortName(texts.units, indicator.unit);
  const latest = latestCell(indicator, unit, locale);
  const movement = movementCell(indicator, row.sinceYear, locale);
  return {
    id: indicator.id,
    cells: [
      fullName(texts.indicators, indicator.id),
      unit,
      latest === null ? t('indicators.latest.none') : latest.mark === null ? latest.text : t('report.status.value', { value: latest.text, mark: latest.mark }),
      latest?.year ?? t('report.none'),
      changeWords(movement, locale),
      targetText(member, context),
      memberCell(member, context),
    ],
  };
}

function changeWords({ change, note }: ReturnType<typeof movementCell>, { t }: Locale): string {
  if (change !== null && note !== null) return t('report.status.change', { change, note });
  return change ?? note ?? t('report.none');
}

/** The target that is judged, else the nearest one, with its kind and how sure it is. */
function targetText({ indicator }: Member, { plan, locale }: PartContext): string {
  const own = plan === null ? indicator : { ...indicator, verdicts: indicator.verdicts.filter((verdict) => verdict.plan === plan.plan.id) };
  const target = shownTarget(own);
  const cell: TargetCell | null = targetCell(target, indicator, locale);
  const { t } = locale;
  if (target === null || cell === null) return t('indicators.target.none');
  const kind = t(`word.kind.${target.kind}`);
  const said = target.evidence === 'official' ? kind : t('report.status.kind', { kind, evidence: t(`word.evidence.${target.evidence}`) });
  return t('report.status.target', { target: cell.text, time: cell.time, kind: said });
}
