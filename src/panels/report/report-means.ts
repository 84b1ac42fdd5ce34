import type { QueryClient } from '@tanstack/react-query';
import { datasetOf } from '#dataset/dataset-of.ts';
import { DatasetError, type DatasetProblem } from '#dataset/dataset-error.ts';
import { homeQuery, indicatorByQuery, indicatorQuery, indicatorTextsQuery, manifestQuery, openDataQuery, overviewQuery, releaseQuery, releasesTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { ReportFiles, ReportGround } from '#workers/report-job.ts';
import type { ReportMeans } from '#workers/report-client.ts';
import { rasterise } from './rasterise.ts';
import { reportAddress } from './report-address.ts';

/** What a report is made of; `problem` tells why a file could not be read, because errors lose it on their way between threads. */
export type ReadingMeans = ReportMeans & { readonly problem: () => DatasetProblem | null };

/** The published files of the release on screen, from the cache of the page. */
export async function reportMeans(client: QueryClient): Promise<ReadingMeans> {
  let problem: DatasetProblem | null = null;
  const noting = async <Value>(reading: Promise<Value>): Promise<Value> => {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof DatasetError) ({ problem } = error);
      throw error;
    }
  };
  const files: ReportFiles = {
    release: (id) => noting(client.fetchQuery(releaseQuery(id))),
    releasesTexts: (language) => noting(client.fetchQuery(releasesTextsQuery(language))),
    texts: (language) => noting(client.fetchQuery(textsQuery(language))),
    indicator: (id) => noting(client.fetchQuery(indicatorQuery(id))),
    indicatorTexts: (id, language) => noting(client.fetchQuery(indicatorTextsQuery(id, language))),
    openData: () => noting(client.fetchQuery(openDataQuery())),
    download: (path) => noting(datasetOf(client).readDownload(path)),
    by: (id) => noting(client.fetchQuery(indicatorByQuery(id))),
  };
  return { ground: await noting(groundOf(client)), files, rasterise, problem: () => problem };
}

async function groundOf(client: QueryClient): Promise<ReportGround> {
  const [manifest, overview, home] = await Promise.all([client.fetchQuery(manifestQuery()), client.fetchQuery(overviewQuery()), client.fetchQuery(homeQuery())]);
  return { manifest, overview, home: { thresholds: home.thresholds }, address: reportAddress(location.href) };
}
