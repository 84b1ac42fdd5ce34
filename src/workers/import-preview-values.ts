import type { Standing } from '#domain/changes/move.ts';
import type { ChangedValue, MovedVerdict } from '#model/import-outcome.ts';
import type { Observation } from '#model/observation.ts';
import type { ImportPreview } from '#publish/import-preview.ts';

const mostValues = 400;

/** The first changed values, as the page tells them. */
export function valuesOf({ values }: ImportPreview): readonly ChangedValue[] {
  return values.slice(0, mostValues).flatMap(({ kind, before, after }): readonly ChangedValue[] => {
    const row = after ?? before;
    if (row === null) return [];
    const { indicator, series, area, period, dimensions } = row;
    const parts = Object.fromEntries(Object.entries(dimensions).filter(([, code]) => code !== '_T'));
    return [{ kind, indicator, series, area, period, dimensions: parts, before: textOf(before), after: textOf(after) }];
  });
}

/** The verdicts that would move. */
export function movesText({ moves }: ImportPreview): readonly MovedVerdict[] {
  return moves.map(({ indicator, key, from, to }) => ({ indicator, key, from: standing(from), to: standing(to) }));
}

function textOf(row: Observation | null): string | null {
  return row === null || row.value === null ? null : String(row.value);
}

function standing(from: Standing | null): MovedVerdict['from'] {
  return from === null ? null : { status: from.status, reason: from.reason };
}
