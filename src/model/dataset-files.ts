import { breakdownFileSchema } from './breakdown-file.ts';
import { homeFileSchema } from './home-file.ts';
import { filePaths } from './file-paths.ts';
import { headSchema, manifestPartSchema } from './head.ts';
import { indicatorByFileSchema, indicatorFileSchema } from './indicator-file.ts';
import type { Language } from './language.ts';
import { legalFileSchema, legalTextsFileSchema } from './legal-file.ts';
import { manifestSchema } from './manifest.ts';
import { methodsFileSchema } from './methods-file.ts';
import { openDataFileSchema } from './open-data-file.ts';
import { overviewFileSchema } from './overview-file.ts';
import { provinceFileSchema, provincesFileSchema } from './provinces-file.ts';
import { releaseFileSchema } from './release-file.ts';
import { releasesFileSchema, releasesTextsFileSchema } from './releases-file.ts';
import { reviewsFileSchema, reviewsTextsFileSchema } from './reviews-file.ts';
import { searchFileSchema } from './search-file.ts';
import { sourceFilesSchema, sourcePartSchema } from './source-files.ts';
import { systemsFileSchema, systemsTextsFileSchema } from './systems-file.ts';
import { homeTextsFileSchema, indicatorTextsFileSchema, textsFileSchema } from './texts-file.ts';

/**
 * The published files: where each lies under the dataset's address, and the schema it is parsed with. Schemas of whole files are lazy:
 * built when the first file of their kind is read, or the program would build them all before it answers.
 */
export const datasetFiles = {
  /** Read first of all; its hashes lead to every file. */
  head: { path: filePaths.head, schema: headSchema },
  /** What is named by no file of the same name: its path is `manifestPartOf` the file asked for. */
  manifestPart: { schema: manifestPartSchema },
  manifest: { path: filePaths.manifest, schema: manifestSchema },
  overview: { path: 'overview.json', schema: overviewFileSchema },
  home: { path: 'home.json', schema: homeFileSchema },
  homeTexts: { path: (language: Language) => `home-${language}.json`, schema: homeTextsFileSchema },
  texts: { path: (language: Language) => `texts-${language}.json`, schema: textsFileSchema },
  search: { path: (language: Language) => `search-${language}.json`, schema: searchFileSchema },
  indicator: { path: filePaths.indicator, schema: indicatorFileSchema },
  indicatorBy: { path: (id: string) => `indicators/${id}.by.json`, schema: indicatorByFileSchema },
  /** One dimension of an indicator that has many breakdowns. */
  breakdown: { path: (id: string, dimension: string) => `indicators/${id}.by-${dimension.toLowerCase()}.json`, schema: breakdownFileSchema },
  indicatorTexts: { path: filePaths.indicatorTexts, schema: indicatorTextsFileSchema },
  systems: { path: 'systems.json', schema: systemsFileSchema },
  systemsTexts: { path: (language: Language) => `systems-${language}.json`, schema: systemsTextsFileSchema },
  legal: { path: 'legal.json', schema: legalFileSchema },
  legalTexts: { path: (language: Language) => `legal-${language}.json`, schema: legalTextsFileSchema },
  releases: { path: 'releases.json', schema: releasesFileSchema },
  releasesTexts: { path: (language: Language) => `releases-${language}.json`, schema: releasesTextsFileSchema },
  release: { path: filePaths.release, schema: releaseFileSchema },
  reviews: { path: 'reviews.json', schema: reviewsFileSchema },
  reviewsTexts: { path: (language: Language) => `reviews-${language}.json`, schema: reviewsTextsFileSchema },
  methods: { path: 'methods.json', schema: methodsFileSchema },
  openData: { path: 'download/open-data.json', schema: openDataFileSchema },
  provinces: { path: 'provinces.json', schema: provincesFileSchema },
  /** The source dataset of this edition, for whoever brings figures in: all files but the observations. */
  source: { path: 'source/dataset.json', schema: sourceFilesSchema },
  sourcePart: { path: (part: number) => `source/observations-${part}.json`, schema: sourcePartSchema },
  province: { path: (area: string) => `provinces/${area}.json`, schema: provinceFileSchema },
} as const;
