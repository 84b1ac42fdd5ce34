import type { Locale } from '#i18n/locale.ts';
import type { LegalFile, LegalTextsFile } from '#model/legal-file.ts';
import { termsWords } from '../terms-words.ts';
import type { PublishedLegalText } from './standing.ts';

/** A source as a statement names it: its publisher, with the id its entry on the page has. */
export type SourceName = { readonly id: string; readonly name: string };

/** A source in full. */
export type LegalSource = { readonly id: string; readonly title: string; readonly publisher: string; readonly address: string | null; readonly details: readonly string[] };

/** Names sources by their publishers; an id that was not published names nothing. */
export function sourceNames({ sources }: LegalFile): (ids: readonly string[]) => readonly SourceName[] {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return (ids) => ids.flatMap((id) => {
    const name = publishers.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

type Remarks = LegalTextsFile['remarks'];

/** Every source that the page of a text names, with address, date, evidence and licence. */
export function legalSources({ number, events }: PublishedLegalText, remarks: Remarks, { sources }: LegalFile, locale: Locale): readonly LegalSource[] {
  const { t, format } = locale;
  const named = new Set([...number, ...events, ...remarks].flatMap((entry) => entry.sources));
  return sources
    .filter(({ id }) => named.has(id))
    .map(({ id, title, publisher, url, date, evidence, licence, retrieved }) => ({
      id,
      title,
      publisher,
      address: url,
      details: [
        ...(date === null ? [] : [format.period(date)]),
        t(`word.evidence.${evidence}`),
        termsWords(licence.id, locale) ?? t('legal.source.licence', { licence: licence.id }),
        ...(url === null ? [t('legal.source.noAddress')] : []),
        ...(retrieved === null ? [] : [t('legal.source.retrieved', { date: format.dayShort(retrieved) })]),
      ],
    }));
}
