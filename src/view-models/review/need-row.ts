import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { isDoubtful } from '../groups/members.ts';
import { memberSentence } from '../groups/member-sentence.ts';
import { fullName, shortName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import { type Ask, decisionsAsked } from './decision-asked.ts';
import type { DecisionRow } from './decision-row.ts';
import { type NeedAmounts, needAmounts } from './need-amounts.ts';
import { type NeedPace, needPace } from './need-pace.ts';
import { type NeedAxis, needPicture } from './need-picture.ts';
import type { IndicatorNeed, Need } from './needs-decision.ts';
import { type Agreement, agreementOf, judgedStatus, judgementKey, type OwnerJudgement } from './owner-judgement.ts';

type Named = { readonly id: string; readonly title: string };

/** The owner's judgement: its status, or its word where the rules know none such; who, when and why. */
export type OwnerWords = { readonly status: Status | null; readonly word: string; readonly by: string; readonly date: string; readonly reason: string };

/** Two marks for one target, never merged: what is computed, and what the owner says. */
export type JudgedTarget = {
  readonly key: string;
  readonly plan: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly isDoubtful: boolean;
  readonly lastKnown: { readonly status: Status; readonly note: string } | null;
  readonly owner: OwnerWords | null;
  readonly agreement: Agreement;
};

/** One indicator that needs a decision, as the list says it. */
export type NeedRow = {
  readonly id: string;
  /** Place in the order; a dash where there is none. */
  readonly rank: string;
  readonly isRanked: boolean;
  readonly title: string;
  readonly programmes: readonly Named[];
  readonly institutions: readonly Named[];
  /** null for a thing to deliver: it is done or not. */
  readonly picture: FigureDrawing | null;
  readonly pictureLabel: string;
  readonly amounts: NeedAmounts;
  readonly pace: NeedPace;
  /** The target that asks most urgently, then the others of the same indicator. */
  readonly targets: readonly JudgedTarget[];
  readonly asks: readonly Ask[];
  /** Decisions about the indicator that are still to be carried out. */
  readonly decisions: readonly DecisionRow[];
};

export type NeedContext = {
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly judgements: ReadonlyMap<string, OwnerJudgement>;
  readonly openDecisions: readonly DecisionRow[];
  readonly axis: NeedAxis;
  readonly locale: Locale;
};

export function needRow({ lead, others }: IndicatorNeed, place: number, context: NeedContext): NeedRow {
  const { overview, texts, openDecisions, axis, locale } = context;
  const { indicator } = lead;
  const programmes = overview.framework.filter(({ kind, id }) => kind === 'programme' && indicator.in.includes(id));
  return {
    id: indicator.id,
    rank: lead.isRanked ? locale.format.number(place + 1, 0) : '–',
    isRanked: lead.isRanked,
    title: fullName(texts.indicators, indicator.id),
    programmes: programmes.map(({ id }) => ({ id, title: shortName(texts.framework, id) })),
    institutions: indicator.responsible.map((id) => ({ id, title: shortName(texts.institutions, id) })),
    picture: needPicture(lead, axis),
    pictureLabel: memberSentence(lead, texts.units, locale),
    amounts: needAmounts(lead, texts.units, locale),
    pace: needPace(lead, texts.units, locale),
    targets: [lead, ...others].map((need) => judgedTarget(need, context)),
    asks: decisionsAsked(lead, { overview, texts }, locale),
    decisions: openDecisions.filter(({ about }) => about.some(({ id }) => id === indicator.id)),
  };
}

function judgedTarget(need: Need, { judgements, texts, locale }: NeedContext): JudgedTarget {
  const { indicator, verdict } = need;
  const judgement = judgements.get(judgementKey(indicator.id, verdict.plan ?? '')) ?? null;
  const known = verdict.lastKnown;
  return {
    key: verdict.key,
    plan: verdict.plan === null ? '' : shortName(texts.plans, verdict.plan),
    status: verdict.status,
    reason: verdict.reason,
    isDoubtful: isDoubtful(need),
    lastKnown: known === null ? null : { status: known.status, note: locale.t('home.lastKnown', { year: periodWords(known.time, locale) }) },
    owner: judgement === null ? null : ownerWords(judgement, texts, locale),
    agreement: agreementOf(verdict, judgement),
  };
}

export function ownerWords(judgement: OwnerJudgement, { institutions }: Pick<TextsFile, 'institutions'>, { t, format }: Locale): OwnerWords {
  const status = judgedStatus(judgement);
  const institution = shortName(institutions, judgement.institution);
  return {
    status,
    word: status === null ? judgement.status : t(`word.status.${status}`),
    by: judgement.role === null ? institution : t('review.owner.by', { role: judgement.role, institution }),
    date: format.dayShort(judgement.date),
    reason: judgement.reason ?? '',
  };
}
