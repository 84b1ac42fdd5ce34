import { compareNames } from '#i18n/name-order.ts';
import { type ChangeCause, changeCauses, type ChangeRow, type ReleaseChanges } from './change-rows.ts';
import type { NamedIndicator } from './release-names.ts';

/** What of the changes is asked for. */
export type ChangeRequest = { readonly cause?: ChangeCause | undefined; readonly indicator?: string | undefined };

/** Only the changes of one cause, of one indicator, or both. */
export function narrowedChanges(changes: ReleaseChanges, { cause, indicator }: ChangeRequest): ReleaseChanges {
  const asked = <Row extends ChangeRow>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => (cause === undefined || row.causes.includes(cause)) && (indicator === undefined || row.indicator.id === indicator));
  const { moves, targets, corrections, changed, added, settings, parts } = changes;
  return {
    moves: asked(moves), targets: asked(targets), corrections: asked(corrections), changed: asked(changed), added: asked(added), settings: asked(settings),
    parts: asked(parts),
  };
}

/** Every change of the page once. */
export function allRows(changes: ReleaseChanges): readonly ChangeRow[] {
  return Object.values(changes).flat();
}

export type ChangeChoices = {
  /** Causes that occur, with the number of changes. */
  readonly causes: readonly { readonly cause: ChangeCause; readonly count: number }[];
  /** Indicators with a change, by name. */
  readonly indicators: readonly NamedIndicator[];
};

/** What the changes can be narrowed by; a choice that is made is always among them, with 0 if nothing is left of it. */
export function changeChoices(changes: ReleaseChanges, { cause: chosen }: ChangeRequest): ChangeChoices {
  const rows = allRows(changes);
  const counted = changeCauses.map((cause) => ({ cause, count: rows.filter(({ causes }) => causes.includes(cause)).length }));
  const indicators = [...new Map(rows.map(({ indicator }) => [indicator.id, indicator])).values()];
  return {
    causes: counted.filter(({ cause, count }) => count > 0 || cause === chosen),
    indicators: indicators.toSorted((one, other) => compareNames(one.title, other.title)),
  };
}
