import type { ReleaseFile } from '#model/release-file.ts';
import type { ReleasePair } from './moves-table.ts';
import type { ReportSources } from './report-sources.ts';

/** The release of the report and the one before it; `before` is null in a first release. */
export async function releasePair({ manifest, release }: ReportSources): Promise<{ readonly after: ReleaseFile; readonly pair: ReleasePair | null }> {
  const after = await release(manifest.release);
  return { after, pair: after.previous === null ? null : { before: await release(after.previous), after } };
}
