import type { OverviewFile } from '#model/overview-file.ts';
import type { GroupMembers } from './group-members.ts';
import { flatHeading } from './group-rollup.ts';
import { groupSummary } from './group-summary.ts';
import type { IndicatorDigest } from './indicator-digest.ts';
import type { Publication } from './publication.ts';
import { publishedFramework, publishedInstitution, publishedPlan } from './published-entries.ts';

/** `overview.json`: every indicator in short, every group with its counts. */
export function overviewFileOf(
  digests: readonly IndicatorDigest[],
  members: GroupMembers,
  { dataset, release, framework }: Publication,
): OverviewFile {
  return {
    schemaVersion: 1,
    asOf: release.asOf,
    plans: dataset.plans.map(publishedPlan),
    framework: framework.map(publishedFramework),
    institutions: dataset.institutions.map(publishedInstitution),
    indicators: digests.map(({ summary }) => summary),
    groups: [
      ...framework.map(({ id }) => groupSummary(members.headingOf(id), members.inItem(id))),
      ...dataset.institutions.map(({ id }) => groupSummary(flatHeading(id), members.ofInstitution(id))),
      ...dataset.plans.map(({ id }) => groupSummary(members.headingOf(id), members.ofPlan(id))),
    ],
  };
}
