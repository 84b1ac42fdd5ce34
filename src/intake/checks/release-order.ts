import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Finding } from '#model/finding.ts';
import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Releases follow one another; only the last may still be open. */
export const releaseOrder: Check = ({ dataset: { releases }, at }) =>
  releases.flatMap((release, index): Finding[] => {
    const findings: Finding[] = [];
    const before = releases[index - 1];
    const refuse = (rule: string, field: string, value: string, message: string, mend: string) =>
      void findings.push(errorAt(rule, at(release, [field]), { value, message, mend }));
    if (release.state === 'open' && index < releases.length - 1) {
      refuse('open-release-not-last', 'state', release.id, `The release ${release.id} is open, but is not the last one.`, 'Close it before the next one is opened.');
    }
    if (release.state === 'closed' && (release.fingerprint === null || Object.keys(release.seal).length === 0)) {
      refuse('release-not-sealed', 'state', release.id, `The release ${release.id} is closed without fingerprint and seal.`, 'Closing a release writes both; set it back to open until then.');
    }
    if (before !== undefined && compareCodePoints(before.id, release.id) >= 0) {
      refuse('release-order', 'id', release.id, `The release ${release.id} does not follow ${before.id}.`, 'List releases with the newest last; their ids sort as text.');
    }
    if (before !== undefined && before.asOf > release.asOf) {
      refuse('release-order', 'asOf', release.asOf, `The release describes an earlier day than the one before it (${before.asOf}).`, 'Correct asOf.');
    }
    if (decimalTime(release.asOf) === null) {
      refuse('bad-period', 'asOf', release.asOf, `"${release.asOf}" is not a day of the calendar.`, 'Write a day such as 2026-11-21.');
    }
    return findings;
  });
