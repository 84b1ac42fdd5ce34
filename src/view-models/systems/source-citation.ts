import type { Locale } from '#i18n/locale.ts';
import type { PublishedSource } from '#model/indicator-file.ts';
import type { SystemsFile } from '#model/systems-file.ts';

/** A source to be named beside a fact: what is said of it, and where it is read. */
export type CitedSource = { readonly id: string; readonly text: string; readonly address: string | null };

/** 'Publisher: “Title”, date'. */
export function sourceCitation({ publisher, title, date }: Pick<PublishedSource, 'publisher' | 'title' | 'date'>, { t, format }: Locale): string {
  return date === null ? t('systems.source.undated', { publisher, title }) : t('systems.source.dated', { publisher, title, date: format.period(date) });
}

/** The sources by id, in the order asked for; an id that is not published is left out. */
export function citedSources(ids: readonly string[], { sources }: Pick<SystemsFile, 'sources'>, locale: Locale): readonly CitedSource[] {
  return ids.flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    return source === undefined ? [] : [{ id, text: sourceCitation(source, locale), address: source.url }];
  });
}
