import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { type IndicatorReading, readIndicator } from '#view-models/indicator/indicator-reading.ts';
import { anIndicatorFile, indicatorTexts } from './indicator-file-builder.ts';

type Given = {
  readonly file?: Parameters<typeof anIndicatorFile>[0];
  readonly texts?: Parameters<typeof indicatorTexts>[0];
  readonly language?: Language;
  readonly verdictKey?: string;
};

/** The built indicator as a reader of a language sees it. */
export async function aReading({ file = {}, texts = {}, language = 'en', verdictKey }: Given = {}): Promise<IndicatorReading> {
  const locale = await loadLocale(language, ['indicator', 'figure', 'breakdown']);
  return readIndicator({ file: anIndicatorFile(file), texts: indicatorTexts({ language, ...texts }), locale, verdictKey });
}
