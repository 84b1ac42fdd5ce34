import type { MessageArea } from '#i18n/catalogue.ts';
import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { IndicatorByFile, IndicatorFile } from '#model/indicator-file.ts';
import type { Language } from '#model/language.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import type { ReleasesTextsFile } from '#model/releases-file.ts';
import type { IndicatorTextsFile, TextsFile } from '#model/texts-file.ts';

/** The messages a report is written with: load these for `locale`. */
export const reportMessageAreas = ['report', 'indicator', 'indicators', 'figure', 'groups', 'home', 'review', 'releases', 'method', 'workbook'] as const satisfies readonly MessageArea[];

/** Everything a report reads. A page answers from its query cache, the command line from the disk; a file is asked for when its chapter is made. */
export type ReportSources = {
  readonly manifest: Manifest;
  readonly overview: OverviewFile;
  /** Only the thresholds of the method are read of it. */
  readonly home: Pick<HomeFile, 'thresholds'>;
  /** Address at which the same report can be made anew, from `https://` on; null without a published address. */
  readonly address: string | null;
  /** `releases/{id}.json` of the release on screen and of the one before it. */
  readonly release: (id: string) => Promise<ReleaseFile>;
  readonly releasesTexts: (language: Language) => Promise<Pick<ReleasesTextsFile, 'series'>>;
  readonly texts: (language: Language) => Promise<TextsFile>;
  readonly indicator: (id: string) => Promise<IndicatorFile>;
  readonly indicatorTexts: (id: string, language: Language) => Promise<IndicatorTextsFile>;
  /** Asked for only where the overview says that there is such a file. */
  readonly by: (id: string) => Promise<IndicatorByFile>;
  /** With the messages of `reportMessageAreas`. */
  readonly locale: (language: Language) => Promise<Locale>;
};
