import type { Locale } from '#i18n/locale.ts';
import type { GroupSummary } from '#model/published-common.ts';
import type { Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import { memberSentence } from './member-sentence.ts';
import { worstFirst } from './member-order.ts';
import { isDoubtful, type Member, memberLastKnown, memberStatus } from './members.ts';

/** A named case: its last known verdict in outline where it has none today. */
export type NamedCase = {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly isOutlined: boolean;
  readonly isDoubtful: boolean;
  /** 'last known, 2024'; blank for a verdict that stands. */
  readonly note: string;
  readonly sentence: string;
};

export type WorstCases = {
  /** Says how many reds there are, or that there is none. */
  readonly note: string;
  /** All reds by name, the worst first; without a red the worst case alone; empty where nothing can be said. */
  readonly cases: readonly NamedCase[];
};

/** The worst case of a group and every red of it by name, never collapsed. */
export function worstCases(members: readonly Member[], { reds }: Pick<GroupSummary, 'reds'>, texts: Pick<TextsFile, 'indicators' | 'units'>, locale: Locale): WorstCases {
  const { t } = locale;
  const named = reds.flatMap((id) => members.find(({ indicator }) => indicator.id === id) ?? []);
  if (named.length > 0) {
    return { note: t('groups.worst.reds', { count: named.length }), cases: named.map((member) => namedCase(member, texts, locale)) };
  }
  const worst = members.toSorted(worstFirst)[0];
  const isKnown = worst !== undefined && (memberStatus(worst) !== 'not-rated' || memberLastKnown(worst) !== null);
  return isKnown ? { note: t('groups.worst.noReds'), cases: [namedCase(worst, texts, locale)] } : { note: t('groups.worst.none'), cases: [] };
}

/** An indicator with its verdict and its sentence. */
export function namedCase(member: Member, texts: Pick<TextsFile, 'indicators' | 'units'>, locale: Locale): NamedCase {
  const known = memberLastKnown(member);
  const { id } = member.indicator;
  return {
    id,
    title: fullName(texts.indicators, id),
    status: known?.status ?? memberStatus(member),
    isOutlined: known !== null,
    isDoubtful: isDoubtful(member),
    note: known === null ? '' : locale.t('groups.multiples.lastKnown', { year: periodWords(known.time, locale) }),
    sentence: memberSentence(member, texts.units, locale),
  };
}
