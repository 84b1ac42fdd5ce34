import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import type { DecisionRow } from '../review/decision-row.ts';

export type Choice = { readonly id: string; readonly title: string };

/** What can be chosen when a decision is entered. */
export type EntryChoices = {
  /** Institutions that exist on the as-of date, by name. */
  readonly institutions: readonly Choice[];
  readonly indicators: readonly Choice[];
  /** Earlier decisions still to be carried out. */
  readonly earlier: readonly Choice[];
};

export function entryChoices(overview: OverviewFile, texts: Pick<TextsFile, 'institutions' | 'indicators'>, log: readonly DecisionRow[]): EntryChoices {
  const living = overview.institutions.filter(({ to }) => to === null || to >= overview.asOf);
  return {
    institutions: living.map(({ id }) => ({ id, title: fullName(texts.institutions, id) })).toSorted(byTitle),
    indicators: overview.indicators.map(({ id }) => ({ id, title: fullName(texts.indicators, id) })).toSorted(byTitle),
    earlier: log.filter(({ state }) => state === 'open' || state === 'overdue').map(({ id, text }) => ({ id, title: `${id} ${text}` })),
  };
}

function byTitle(one: Choice, other: Choice): number {
  return compareCodePoints(one.title, other.title);
}
