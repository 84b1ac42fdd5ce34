import type { PublishedSource } from '#model/indicator-file.ts';
import { termsWords } from '../terms-words.ts';
import { paragraph } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock } from './report-document.ts';

/** 'Sources: [3] publisher: title (terms); …': the numbers of a page are told on it, with the terms each source sets. */
export function sourceNote(sources: readonly PublishedSource[], indicator: string, { register, locale }: Pick<PartContext, 'register' | 'locale'>): readonly ReportBlock[] {
  const { t } = locale;
  const numbered = sources.map((source) => ({ source, number: register.use(source, indicator) })).toSorted((one, other) => one.number - other.number);
  const named = numbered.map(({ source: { publisher, title, licence }, number }) =>
    t('report.indicator.sourceOf', { number, publisher, title, terms: t('report.reason', { status: termsWords(licence.id, locale) ?? licence.id, reason: t(`indicator.terms.${licence.redistribution}`) }) }),
  );
  return paragraph('note', named.length === 0 ? '' : t('report.indicator.sources', { sources: named.join('; ') }));
}
