import type { Locale } from '#i18n/locale.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { Translate } from '#i18n/translate.ts';
import type { IndicatorFile } from '#model/indicator-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorTextsFile, TextsFile } from '#model/texts-file.ts';
import type { ReportRequest } from '../report/report-request.ts';

/** One indicator with its texts in each language of the workbook. */
export type WorkbookIndicator = { readonly file: IndicatorFile; readonly texts: readonly IndicatorTextsFile[] };

/** Everything a workbook is made of; lists by language are in the order of the request. */
export type WorkbookSource = {
  readonly request: ReportRequest;
  readonly manifest: Manifest;
  readonly overview: OverviewFile;
  readonly locales: readonly Locale[];
  readonly texts: readonly TextsFile[];
  readonly indicators: readonly WorkbookIndicator[];
  /** Address at which the same report can be made anew; null without a published address. */
  readonly address: string | null;
};

/** The same message in each language of the workbook, as plain text. */
export function said({ locales }: Pick<WorkbookSource, 'locales'>, say: (t: Translate, language: number) => string): readonly string[] {
  return locales.map(({ t }, language) => plainText(say(t, language)));
}

/** Cells of a column that stands once a language: `name`, `name2`. */
export function inEach(id: string, texts: readonly (string | null)[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(texts.map((text, language) => [language === 0 ? id : `${id}2`, text === null ? null : plainText(text)]));
}
