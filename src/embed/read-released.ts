import type { DatasetSource } from '#dataset/dataset-source.ts';
import { readVerified } from '#dataset/read-newest-indicator.ts';
import { filePaths } from '#model/file-paths.ts';
import type { Head } from '#model/head.ts';
import { type ReleasedPage, releasedPage } from '#view-models/embed/released-page.ts';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { part } from './indicator-schemas.ts';
import { released } from './release-schemas.ts';

type Asked = { readonly source: DatasetSource; readonly manifest: Head; readonly reading: IndicatorReading; readonly release: string; readonly verdictKey: string | undefined };

/** What a pinned earlier release said; its file and this code are fetched by those embeds only that pin one. */
export async function readReleased({ source, manifest, reading, release, verdictKey }: Asked): Promise<ReleasedPage> {
  const file = await readVerified(source, manifest, { path: filePaths.release(release), schema: released }, part);
  return releasedPage(reading, manifest, file, verdictKey);
}
