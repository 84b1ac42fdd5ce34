import { messages as figureEn } from '../src/i18n/messages/en/figure.ts';
import { messages as homeEn } from '../src/i18n/messages/en/home.ts';
import { messages as indicatorEn } from '../src/i18n/messages/en/indicator.ts';
import { messages as indicatorsEn } from '../src/i18n/messages/en/indicators.ts';
import { messages as shellEn } from '../src/i18n/messages/en/shell.ts';
import { messages as figureLo } from '../src/i18n/messages/lo/figure.ts';
import { messages as homeLo } from '../src/i18n/messages/lo/home.ts';
import { messages as indicatorLo } from '../src/i18n/messages/lo/indicator.ts';
import { messages as indicatorsLo } from '../src/i18n/messages/lo/indicators.ts';
import { messages as shellLo } from '../src/i18n/messages/lo/shell.ts';
import { messages as figureVi } from '../src/i18n/messages/vi/figure.ts';
import { messages as homeVi } from '../src/i18n/messages/vi/home.ts';
import { messages as indicatorVi } from '../src/i18n/messages/vi/indicator.ts';
import { messages as indicatorsVi } from '../src/i18n/messages/vi/indicators.ts';
import { messages as shellVi } from '../src/i18n/messages/vi/shell.ts';

export const languages = ['lo', 'en', 'vi'] as const;

export type Language = (typeof languages)[number];

const all = {
  en: { ...shellEn, ...homeEn, ...indicatorEn, ...indicatorsEn, ...figureEn },
  lo: { ...shellLo, ...homeLo, ...indicatorLo, ...indicatorsLo, ...figureLo },
  vi: { ...shellVi, ...homeVi, ...indicatorVi, ...indicatorsVi, ...figureVi },
} as const;

type Key = keyof (typeof all)['en'];

/**
 * A text of the interface, by which a test finds its way as a reader does. What the dashboard claims (status words, figures) is
 * written out in the tests instead: there the texts themselves are judged.
 */
export function word(language: Language, key: Key): string {
  const message: unknown = all[language][key];
  if (typeof message !== 'string') throw new Error(`${key} in ${language} is no plain text`);
  return message;
}
