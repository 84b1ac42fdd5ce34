import type { Publication } from '../publication.ts';
import { licenceOf } from './licence-of.ts';

type Distribution = { readonly path: string; readonly encodingFormat: string; readonly bytes: number };

/**
 * The dataset in the words of schema.org, for search engines. Addresses are relative to the folder of the downloads: the files do
 * not know where they lie.
 */
export function datasetMetadata({ dataset, release }: Publication, fingerprint: string, distributions: readonly Distribution[]) {
  const { config } = dataset;
  const { title, publisher, languages, licence } = config;
  const others = languages.flatMap((language) => (language !== 'en' && title[language] ? [title[language]] : []));
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title.en,
    alternateName: others,
    description: descriptionOf(config),
    identifier: fingerprint,
    version: release.id,
    dateModified: release.asOf,
    license: licenceOf(licence).path ?? licence,
    creator: { '@type': 'Organization', name: publisher.name.en },
    inLanguage: languages,
    isAccessibleForFree: true,
    ...coverageOf(dataset.observations.map(({ period }) => period)),
    spatialCoverage: { '@type': 'Place', name: dataset.areas.find(({ code }) => code === 'LA')?.names.en ?? 'Lao PDR', identifier: 'LA' },
    distribution: distributions.map(({ path, encodingFormat, bytes }) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: path, contentSize: `${bytes} B` })),
  };
}

function descriptionOf({ kind, publisher }: Publication['dataset']['config']): string {
  if (kind === 'demonstration') return 'Demonstration data, not official: every figure is invented to show how the dashboard works.';
  const standing = publisher.standing === 'unofficial' ? ' Compiled from public sources; not an official publication.' : '';
  return `Indicators of the digital-economy plans of the Lao PDR: observations with their sources, published targets, and a verdict on each target that can be checked.${standing}`;
}

/** First and last year that anything was observed for; nothing where nothing was. */
function coverageOf(periods: readonly string[]): { readonly temporalCoverage?: string } {
  let [first, last] = ['9999', '0000'];
  for (const period of periods) {
    const year = period.slice(0, 4);
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return first > last ? {} : { temporalCoverage: `${first}/${last}` };
}
