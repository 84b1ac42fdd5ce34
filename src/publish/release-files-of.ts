import type { ReleaseFile, ReleasedIndicator } from '#model/release-file.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { Edition } from './edition.ts';
import { groupBy } from './group-by.ts';
import { latestOf, summaryOf } from './indicator-digest.ts';
import { leadVerdict } from './lead-verdict.ts';
import { partChanges } from './part-changes.ts';
import { measuredPoints, type PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { releaseStates, type ReleaseState } from './release-states.ts';
import { releasedTarget, settingChanges, targetChanges } from './target-changes.ts';
import { valueChanges } from './value-changes.ts';
import { verdictsOf } from './verdicts-of.ts';

/**
 * `releases/{id}.json` of every release up to the one the dataset names, oldest first: each as it was known and judged then, by its own
 * method, whatever came later.
 */
export function releaseFilesOf(whole: SourceDataset, edition: Edition): readonly ReleaseFile[] {
  const rows = groupBy(whole.observations, ({ indicator }) => indicator);
  const states = releaseStates(whole, edition);
  return states.map((state, index) => {
    const before = states[index - 1] ?? null;
    const { id, asOf, method, fingerprint } = state.release;
    return {
      schemaVersion: 1,
      id,
      asOf,
      previous: before?.release.id ?? null,
      method: { ...method },
      fingerprint,
      indicators: state.indicators.map((prepared) => releasedIndicator(prepared, state.publication)),
      changes: before === null ? { values: [], parts: [], targets: [], settings: [] } : changesBetween(before, state, rows, edition),
    };
  });
}

function releasedIndicator(prepared: PreparedIndicator, publication: Publication): ReleasedIndicator {
  const { id, decimals, unit } = prepared.indicator;
  const judged = verdictsOf(prepared, publication).map(({ verdict, target }) => ({
    ...summaryOf(verdict),
    target: releasedTarget(target),
    pace: verdict.assessment.pace,
    case: verdict.case,
  }));
  const latest = measuredPoints(prepared, prepared.headline).at(-1);
  return {
    id,
    decimals,
    unit,
    latest: latest === undefined ? null : latestOf(latest),
    lead: leadVerdict(judged, publication.plans, publication.asOf)?.key ?? null,
    verdicts: judged,
  };
}

function changesBetween(before: ReleaseState, after: ReleaseState, rows: Parameters<typeof partChanges>[0], edition: Edition): ReleaseFile['changes'] {
  return {
    values: [...valueChanges(before, after)],
    parts: [...partChanges(rows, { before: before.release, after: after.release, edition })],
    targets: [...targetChanges(before, after)],
    settings: [...settingChanges(before, after)],
  };
}
