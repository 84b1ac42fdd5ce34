import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LegalTextsFile } from '#model/legal-file.ts';
import type { PublishedLegalText, Standing } from './standing.ts';

/** A title as it is shown, with its language where that is not the page's. */
export type LegalTitle = { readonly text: string; readonly language: 'en' | null };

/** The title in the reader's language, else the original one. */
export function titleOf(id: string, texts: LegalTextsFile, { language }: Locale): LegalTitle {
  const names = texts.texts[id];
  const own = names?.title ?? null;
  return { text: joinLaoWords(own ?? names?.original ?? id), language: own === null && language !== 'en' ? 'en' : null };
}

/** 'in force', 'on trial', 'stage not confirmed'. */
export function standingWords(standing: Standing, { t }: Locale): string {
  return standing === 'unconfirmed' ? t('institution.law.unverified') : t(`institution.law.stage.${standing}`);
}

/** A date of the register: a year, a month or a day, as in a sentence. */
export function dateWords(date: string, { t, format }: Locale): string {
  return /^\d{4}$/.test(date) ? t('legal.year', { year: date }) : format.period(date);
}

/** 'adopted, 7 November 2016'; without a date it says that the day was not found. */
export function stageWords(stage: Standing, date: string | null, locale: Locale): string {
  const word = standingWords(stage, locale);
  if (stage === 'unconfirmed') return word;
  return date === null ? locale.t('institution.law.undated', { stage: word }) : locale.t('institution.law.dated', { stage: word, date: dateWords(date, locale) });
}

export function typeWords({ type }: Pick<PublishedLegalText, 'type'>, { t }: Locale): string {
  return t(`institution.law.type.${type}`);
}
