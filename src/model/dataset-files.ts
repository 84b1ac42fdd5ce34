import { homeFileSchema } from './home-file.ts';
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
import { systemsFileSchema, systemsTextsFileSchema } from './systems-file.ts';
import { homeTextsFileSchema, indicatorTextsFileSchema, textsFileSchema } from './texts-file.ts';

/** The published files: where each lies under the dataset's address, and the schema it is parsed with. */
export const datasetFiles = {
  manifest: { path: 'manifest.json', schema: manifestSchema },
  overview: { path: 'overview.json', schema: overviewFileSchema },
  home: { path: 'home.json', schema: homeFileSchema },
  homeTexts: { path: (language: Language) => `home-${language}.json`, schema: homeTextsFileSchema },
  texts: { path: (language: Language) => `texts-${language}.json`, schema: textsFileSchema },
  search: { path: (language: Language) => `search-${language}.json`, schema: searchFileSchema },
  indicator: { path: (id: string) => `indicators/${id}.json`, schema: indicatorFileSchema },
  indicatorBy: { path: (id: string) => `indicators/${id}.by.json`, schema: indicatorByFileSchema },
  indicatorTexts: { path: (id: string, language: Language) => `texts/${language}/${id}.json`, schema: indicatorTextsFileSchema },
  systems: { path: 'systems.json', schema: systemsFileSchema },
  systemsTexts: { path: (language: Language) => `systems-${language}.json`, schema: systemsTextsFileSchema },
  legal: { path: 'legal.json', schema: legalFileSchema },
  legalTexts: { path: (language: Language) => `legal-${language}.json`, schema: legalTextsFileSchema },
  releases: { path: 'releases.json', schema: releasesFileSchema },
  releasesTexts: { path: (language: Language) => `releases-${language}.json`, schema: releasesTextsFileSchema },
  release: { path: (id: string) => `releases/${id}.json`, schema: releaseFileSchema },
  reviews: { path: 'reviews.json', schema: reviewsFileSchema },
  reviewsTexts: { path: (language: Language) => `reviews-${language}.json`, schema: reviewsTextsFileSchema },
  methods: { path: 'methods.json', schema: methodsFileSchema },
  openData: { path: 'download/open-data.json', schema: openDataFileSchema },
  provinces: { path: 'provinces.json', schema: provincesFileSchema },
  province: { path: (area: string) => `provinces/${area}.json`, schema: provinceFileSchema },
} as const;
