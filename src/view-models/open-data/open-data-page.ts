import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OpenDataFile, OpenDataKind } from '#model/open-data-file.ts';
import type { Manifest } from '#model/manifest.ts';
import { fileSize } from '../home/downloads.ts';
import { termsWords } from '../terms-words.ts';

/** One file of the whole dataset as a row of the table. */
export type OpenDataRow = {
  readonly kind: OpenDataKind;
  readonly path: string;
  readonly name: string;
  readonly what: string;
  readonly format: string;
  readonly size: string;
  /** Blank for files that are no table. */
  readonly rows: string;
  readonly terms: string;
  /** What is not in it; null where nothing was taken out, or the file holds no values. */
  readonly leftOut: string | null;
};

const formats: Readonly<Record<OpenDataKind, string>> = {
  observations: 'CSV',
  verdicts: 'CSV',
  dataset: 'JSON',
  'sdmx-data': 'SDMX-CSV 2.0',
  'sdmx-structure': 'SDMX-ML 2.1',
  package: 'Frictionless Data Package (ZIP)',
  metadata: 'JSON-LD (schema.org)',
};

/** Files that hold values of sources; the others are the compilation's own. */
const withValues: ReadonlySet<OpenDataKind> = new Set(['observations', 'dataset', 'sdmx-data', 'package']);

/** The files that hold the whole dataset. */
export function openDataRows(file: OpenDataFile, { licence }: Manifest, locale: Locale): readonly OpenDataRow[] {
  const { t, format } = locale;
  return file.files.map(({ kind, path, bytes, rows }) => ({
    kind,
    path,
    name: t(`openData.file.${kind}`),
    what: t(`openData.what.${kind}`),
    format: formats[kind],
    size: fileSize(bytes, locale),
    rows: rows === null ? '' : format.number(rows, 0),
    terms: t(withValues.has(kind) ? 'openData.terms.values' : 'openData.terms.own', { licence }),
    leftOut: withValues.has(kind) ? leftOutOf(kind, file, locale) : null,
  }));
}

function leftOutOf(kind: OpenDataKind, { package: { leftOut, splitOff } }: OpenDataFile, { t, format }: Locale): string | null {
  if (leftOut + splitOff === 0) return null;
  if (kind !== 'package') return t('openData.leftOut', { count: format.number(leftOut + splitOff, 0) });
  return t('openData.leftOut.package', { leftOut: format.number(leftOut, 0), splitOff: format.number(splitOff, 0) });
}

/** What was left out, why, and what that does to the fingerprint of the package, in sentences. */
export function leftOutWords({ package: { leftOut, splitOff, entriesLeftOut } }: OpenDataFile, { t, format }: Locale): readonly string[] {
  if (leftOut + splitOff + entriesLeftOut === 0) return [t('openData.left.none')];
  const counted = (key: 'linkOnly' | 'nonCommercial' | 'entries', count: number): readonly string[] => (count === 0 ? [] : [t(`openData.left.${key}`, { count: format.number(count, 0) })]);
  return [...counted('linkOnly', leftOut), ...counted('nonCommercial', splitOff), ...counted('entries', entriesLeftOut)];
}

/** A source whose values are in no table for download. */
export type RestrictedRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly terms: string;
  readonly rows: string;
  readonly indicators: readonly { readonly id: string; readonly title: string }[];
};

export function restrictedRows({ restricted }: OpenDataFile, titles: Titles, { t, format }: Locale): readonly RestrictedRow[] {
  return restricted.map(({ id, title, publisher, url, redistribution, licence, rows, indicators }) => ({
    id,
    title,
    publisher,
    url,
    terms: t('openData.terms.of', { may: t(`openData.may.${redistribution}`), licence }),
    rows: format.number(rows, 0),
    indicators: indicators.map((indicator) => ({ id: indicator, title: joinLaoWords(titles[indicator]?.title ?? indicator) })),
  }));
}

type Titles = Readonly<Record<string, { readonly title: string }>>;

export type TermsRow = { readonly licence: string; /** Terms that are no licence; null for one, which is named by its id. */ readonly words: string | null; readonly may: string; readonly rows: string; readonly sources: string };

/** The terms the values stand under, most values first. */
export function termsRows({ terms }: OpenDataFile, locale: Locale): readonly TermsRow[] {
  const { t, format } = locale;
  return terms.map(({ licence, redistribution, rows, sources }) => ({
    licence,
    words: termsWords(licence, locale),
    may: t(`openData.may.${redistribution}`),
    rows: format.number(rows, 0),
    sources: format.number(sources, 0),
  }));
}
