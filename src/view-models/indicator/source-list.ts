import type { IndicatorFile, PublishedSource } from '#model/indicator-file.ts';
import type { Locale } from '#i18n/locale.ts';
import { termsWords } from '../terms-words.ts';

/** A source as the page lists it. */
export type SourceEntry = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  /** Evidence, date, licence, when fetched: in words. */
  readonly details: readonly string[];
};

export function sourceList({ sources }: Pick<IndicatorFile, 'sources'>, locale: Locale): readonly SourceEntry[] {
  return sources.map((source) => ({
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    address: source.url,
    details: detailsOf(source, locale),
  }));
}

function detailsOf({ date, evidence, licence, retrieved, commit, repository, path, url }: PublishedSource, locale: Locale): readonly string[] {
  const { t, format } = locale;
  const terms = t(`indicator.terms.${licence.redistribution}`);
  const fact = termsWords(licence.id, locale);
  const held = [repository, path].filter((text) => text !== null).join('/');
  return [
    date === null ? null : format.period(date),
    t(`word.evidence.${evidence}`),
    fact === null ? t('indicator.source.licence', { licence: licence.id, terms }) : t('indicator.source.fact', { fact, terms }),
    url === null ? t('indicator.source.noAddress') : null,
    retrieved === null ? null : t('indicator.source.retrieved', { date: format.dayShort(retrieved) }),
    commit === null ? null : t('indicator.source.commit', { commit: commit.slice(0, 10), file: held }),
  ].filter((text) => text !== null);
}
