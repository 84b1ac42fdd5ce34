import { datasetFiles } from '#model/dataset-files.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { breakdownFilesOf } from './breakdown-files-of.ts';
import { downloadStamp } from './download-stamp.ts';
import { observationsDownload } from './download-observations.ts';
import { verdictsDownload } from './download-verdicts.ts';
import type { Edition } from './edition.ts';
import { fingerprint } from './fingerprint.ts';
import { groupBy } from './group-by.ts';
import { groupMembers } from './group-members.ts';
import type { ReleasePair } from './home-changes.ts';
import { homeFileOf } from './home-file-of.ts';
import { homeTextsOf } from './home-texts-of.ts';
import { digestOf, type IndicatorDigest } from './indicator-digest.ts';
import { indicatorByFileOf } from './indicator-by-file-of.ts';
import { indicatorFileOf } from './indicator-file-of.ts';
import { indicatorTextsOf } from './indicator-texts-of.ts';
import { legalFileOf, legalTextsOf } from './legal-file-of.ts';
import { entriesOf, manifestFiles, manifestHeading } from './manifest-of.ts';
import { methodsFileOf } from './methods-file-of.ts';
import { openDataFiles } from './open-data/open-data-files.ts';
import { overviewFileOf } from './overview-file-of.ts';
import { prepareIndicator } from './prepared-indicator.ts';
import { provincesFilesOf } from './provinces-files-of.ts';
import { provinceStandIns } from './provinces-from.ts';
import { publicationOf, type Publication } from './publication.ts';
import { releaseFilesOf } from './release-files-of.ts';
import { releasesFeed, releasesFeedPath } from './releases-feed.ts';
import { releasesFileOf, releasesTextsOf } from './releases-file-of.ts';
import { reviewsFileOf, reviewsTextsOf } from './reviews-file-of.ts';
import { searchFileOf, searchIndexOf } from './search-file-of.ts';
import { publishedSourceFiles } from './source-files-of.ts';
import { systemsFileOf, systemsTextsOf } from './systems-file-of.ts';
import { textsFileOf } from './texts-file-of.ts';

export type PublishOptions = { readonly edition: Edition };

/** The published files by path, the manifest last. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * The source dataset -> the files of an edition. The same dataset always gives the same bytes: the only clock is the as-of date
 * of the release. Throws if the dataset names a release it does not have.
 */
export function publish(dataset: SourceDataset, { edition }: PublishOptions): PublishedFiles {
  const publication = publicationOf(dataset, edition);
  const digests = workOut(publication);
  const releases = releaseFilesOf(dataset, edition);
  const stamp = fingerprint(publication.dataset);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const write: Write = (path, content) => files.set(path, content instanceof Uint8Array ? content : jsonBytes(content));
  writeIndicators(digests, publication, write);
  const downloads = writeOpenData(dataset, digests, { publication, stamp, write });
  writeOverviews(digests, { publication, releases, downloads, write });
  writeProvinces(digests, publication, write);
  writeRegisters(publication, write);
  for (const release of releases) write(datasetFiles.release.path(release.id), release);
  for (const [path, content] of publishedSourceFiles(dataset, publication)) write(path, content);
  for (const [path, bytes] of manifestFiles(manifestHeading(stamp, publication), entriesOf(files))) write(path, bytes);
  return files;
}

type Write = (path: string, content: object | Uint8Array<ArrayBuffer>) => void;

function workOut(publication: Publication): readonly IndicatorDigest[] {
  const { dataset } = publication;
  const rows = groupBy(dataset.observations, ({ indicator }) => indicator);
  return dataset.indicators.map((indicator) => digestOf(prepareIndicator(indicator, rows.get(indicator.id) ?? [], publication), publication));
}

function writeIndicators(digests: readonly IndicatorDigest[], publication: Publication, write: Write): void {
  const provincesFrom = provinceStandIns(digests, publication);
  for (const digest of digests) {
    const { summary, areas } = digest;
    const { id } = summary;
    write(datasetFiles.indicator.path(id), indicatorFileOf(digest, provincesFrom(digest), publication));
    const by = indicatorByFileOf(areas, publication);
    if (by !== null) write(datasetFiles.indicatorBy.path(id), by);
    for (const [dimension, file] of breakdownFilesOf(areas, publication)) write(datasetFiles.breakdown.path(id, dimension), file);
    for (const language of publication.dataset.config.languages) {
      write(datasetFiles.indicatorTexts.path(id, language), indicatorTextsOf(digest, areas, { publication, language }));
    }
  }
}

type Writing = { readonly publication: Publication; readonly stamp: string; readonly write: Write };

/** Writes the files for download; gives those home names. `whole` = the dataset before the edition was made of it. */
function writeOpenData(whole: SourceDataset, digests: readonly IndicatorDigest[], { publication, stamp, write }: Writing): HomeFile['downloads'] {
  const cells = downloadStamp(publication, stamp);
  const observations = observationsDownload(digests.map(({ prepared }) => prepared), cells, publication);
  const verdicts = verdictsDownload(digests, cells, publication);
  const files = openDataFiles({ whole, publication, digests, observations, verdicts, stamp: cells, fingerprint: stamp });
  for (const [path, content] of files) write(path, content);
  return [
    { path: 'download/observations.csv', format: 'csv', bytes: observations.content.length, rows: observations.rows },
    { path: 'download/verdicts.csv', format: 'csv', bytes: verdicts.content.length, rows: verdicts.rows },
  ];
}

type Overviews = Pick<Writing, 'publication' | 'write'> & { readonly releases: readonly ReleaseFile[]; readonly downloads: HomeFile['downloads'] };

function writeOverviews(digests: readonly IndicatorDigest[], { publication, releases, downloads, write }: Overviews): void {
  const members = groupMembers(digests, publication);
  const home = homeFileOf({ digests, members, publication, releases: lastTwo(releases), downloads });
  const index = searchIndexOf(publication);
  write(datasetFiles.overview.path, overviewFileOf(digests, members, publication));
  write(datasetFiles.home.path, home);
  write(datasetFiles.methods.path, methodsFileOf(digests, publication));
  for (const language of publication.dataset.config.languages) {
    write(datasetFiles.homeTexts.path(language), homeTextsOf(home, publication, language));
    write(datasetFiles.texts.path(language), textsFileOf(publication, language));
    write(datasetFiles.search.path(language), searchFileOf(index, language));
  }
}

function lastTwo(releases: readonly ReleaseFile[]): ReleasePair {
  const after = releases.at(-1);
  if (after === undefined) throw new Error('There is no release.');
  return { before: releases.at(-2) ?? null, after };
}

function writeProvinces(digests: readonly IndicatorDigest[], publication: Publication, write: Write): void {
  const { all, each } = provincesFilesOf(digests, publication);
  write(datasetFiles.provinces.path, all);
  for (const province of each) write(datasetFiles.province.path(province.id), province);
}

function writeRegisters(publication: Publication, write: Write): void {
  write(datasetFiles.systems.path, systemsFileOf(publication));
  write(datasetFiles.legal.path, legalFileOf(publication));
  write(datasetFiles.releases.path, releasesFileOf(publication));
  write(datasetFiles.reviews.path, reviewsFileOf(publication));
  for (const language of publication.dataset.config.languages) {
    write(datasetFiles.systemsTexts.path(language), systemsTextsOf(publication, language));
    write(datasetFiles.legalTexts.path(language), legalTextsOf(publication, language));
    write(datasetFiles.releasesTexts.path(language), releasesTextsOf(publication, language));
    write(datasetFiles.reviewsTexts.path(language), reviewsTextsOf(publication, language));
    write(releasesFeedPath(language), releasesFeed(publication, language));
  }
}

function jsonBytes(content: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}
