import type { ReleaseFile } from '#model/release-file.ts';
import { isDoubtful } from '../groups/members.ts';
import { fullName } from '../home/names.ts';
import { decisionsAsked } from '../review/decision-asked.ts';
import { needAmounts } from '../review/need-amounts.ts';
import { needPace } from '../review/need-pace.ts';
import { type IndicatorNeed, type Need, needsDecision } from '../review/needs-decision.ts';
import { headed, list, paragraph, table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock } from './report-document.ts';
import { knownWords, verdictCell } from './verdict-cell.ts';

/** So much stands on one page beside the counts and the changes. */
const most = { needs: 8, asks: 3 } as const;

/** The exceptions: what is off track, behind, missed or without its final value, the most urgent first, and what is asked for. */
export function summaryNeeds(release: ReleaseFile, context: PartContext): readonly ReportBlock[] {
  const { locale } = context;
  const { t } = locale;
  const needs = selectedNeeds(release, context);
  const shown = needs.slice(0, most.needs);
  const further = needs.length - shown.length;
  const asks = shown.slice(0, most.asks).flatMap((need) => askOf(need, context));
  return [
    ...headed(
      t('report.needs.title'),
      shown.length === 0 ? paragraph('body', t('review.needs.none')) : needsTable(shown, context),
      shown.length === 0 ? [] : paragraph('note', t('report.needs.note'), further === 0 ? '' : t('report.needs.further', { count: further })),
    ),
    ...headed(t('report.asks.title'), list(asks)),
  ];
}

/** What the review lists, of the selected indicators; of a plan asked for only its own targets. */
function selectedNeeds(release: ReleaseFile, { overview, members, plan }: PartContext): readonly Need[] {
  const ids = new Set(members.map(({ indicator }) => indicator.id));
  const ofPlan = ({ lead, others }: IndicatorNeed): Need | undefined => [lead, ...others].find(({ verdict }) => plan === null || verdict.plan === plan.plan.id);
  return needsDecision({ overview, release }).filter(({ lead }) => ids.has(lead.indicator.id)).flatMap((need) => ofPlan(need) ?? []);
}

function needsTable(needs: readonly Need[], { locale, texts }: PartContext): readonly ReportBlock[] {
  const { t, format } = locale;
  const columns = [
    { title: t('indicators.column.name'), width: 21 }, { title: t('report.needs.latest'), width: 11, isNumber: true },
    { title: t('report.needs.wanted'), width: 20 }, { title: t('report.needs.gap'), width: 12 }, { title: t('report.needs.pace'), width: 13 }, { title: t('indicators.column.status'), width: 25 },
  ];
  const rows = needs.map((need) => {
    const { value, period, path, gap, target } = needAmounts(need, texts.units, locale);
    const pace = needPace(need, texts.units, locale);
    const { status, reason, lastKnown } = need.verdict;
    const verdict = { status, reason: reason === null ? null : t(`word.reason.${reason}`), known: lastKnown === null ? null : knownWords(lastKnown.status, lastKnown.time, locale), isDoubtful: isDoubtful(need) };
    return {
      id: need.indicator.id,
      cells: [
        fullName(texts.indicators, need.indicator.id),
        period === '' ? value : t('report.arithmetic.at', { value, time: period }),
        format.list([path, target].filter((text) => text !== '')),
        gap === '' ? t('report.none') : gap,
        pace.figure === t('report.none') ? pace.note : t('report.needs.paceOf', { figure: pace.figure, note: pace.note }),
        verdictCell(verdict, locale),
      ],
    };
  });
  return table(t('report.needs.caption'), columns, rows);
}

function askOf(need: Need, { overview, texts, locale }: PartContext): readonly string[] {
  const ask = decisionsAsked(need, { overview, texts }, locale)[0];
  return ask === undefined ? [] : [locale.t('report.asks.item', { indicator: fullName(texts.indicators, need.indicator.id), ask: ask.title, reason: ask.text })];
}
