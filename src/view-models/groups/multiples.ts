import type { Locale } from '#i18n/locale.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { fullName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import { drawnTarget } from './drawn-target.ts';
import { worstFirst } from './member-order.ts';
import { memberSentence } from './member-sentence.ts';
import { isDoubtful, type Member, memberLastKnown, memberReason, memberStatus } from './members.ts';
import { type MultiplesAxis, multiplesAxis } from './multiples-axis.ts';
import { smallPicture } from './small-picture.ts';

/** One indicator of the small multiples: its name, verdict and picture. */
export type Multiple = {
  readonly member: Member;
  readonly id: string;
  readonly title: string;
  /** Printed under the title where numbers stand without it; null for shares. */
  readonly unit: string | null;
  readonly status: Status;
  readonly reason: Reason | null;
  /** '≈' beside the verdict, or beside the last known one. */
  readonly isDoubtful: boolean;
  readonly lastKnown: { readonly status: Status; readonly note: string } | null;
  /** Says that the target drawn is not counted; null where it is, or where none is drawn. */
  readonly targetNote: string | null;
  readonly picture: FigureDrawing;
  /** The picture in words. */
  readonly label: string;
};

export type Multiples = { readonly axis: MultiplesAxis; readonly all: readonly Multiple[] };

type Input = { readonly members: readonly Member[]; readonly overview: OverviewFile; readonly texts: TextsFile; readonly locale: Locale };

/** Every indicator of a group on one time axis, the worst first, then by movement. */
export function multiplesOf({ members, overview, texts, locale }: Input): Multiples {
  const axis = multiplesAxis(members, overview);
  return { axis, all: members.toSorted(worstFirst).map((member) => multiple(member, axis, texts, locale)) };
}

function multiple(member: Member, axis: MultiplesAxis, texts: TextsFile, locale: Locale): Multiple {
  const { indicator } = member;
  const { t } = locale;
  const known = memberLastKnown(member);
  const status = memberStatus(member);
  const unit = texts.units[indicator.unit]?.title ?? indicator.unit;
  return {
    member,
    id: indicator.id,
    title: fullName(texts.indicators, indicator.id),
    unit: indicator.unit === 'percent' ? null : t('groups.multiples.unit', { unit }),
    status,
    reason: memberReason(member),
    isDoubtful: isDoubtful(member),
    lastKnown: known === null ? null : { status: known.status, note: t('groups.multiples.lastKnown', { year: periodWords(known.time, locale) }) },
    targetNote: targetNote(member, locale),
    picture: smallPicture(member, axis, texts.units, locale),
    label: memberSentence(member, texts.units, locale),
  };
}

function targetNote(member: Member, { t }: Locale): string | null {
  const { target } = drawnTarget(member);
  if (target === null || target.value === null || target.counted) return null;
  if (target.evidence === 'unconfirmed') return t('groups.multiples.unconfirmed');
  return target.kind === 'plan' ? null : t(`groups.multiples.${target.kind}`);
}
