import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';

export type DownloadItem = { readonly path: string; readonly name: string; readonly details: string };

const kilobyte = 1000;
const megabyte = 1_000_000;

/** The files of the open data with format, size and rows. */
export function homeDownloads({ downloads }: HomeFile, locale: Locale): readonly DownloadItem[] {
  const { t, format } = locale;
  return downloads.map(({ path, format: kind, bytes, rows }) => ({
    path,
    name: path.split('/').at(-1) ?? path,
    details: [
      kind.toUpperCase(),
      fileSize(bytes, locale),
      ...(rows === null ? [] : [t('home.data.rows', { count: format.number(rows, 0) })]),
    ].join(', '),
  }));
}

/** Decimal kilobytes and megabytes, whose symbols are the same in every language; never less than 1 kB. */
export function fileSize(bytes: number, { format }: Locale): string {
  if (bytes >= megabyte) return `${format.number(bytes / megabyte, 1)} MB`;
  return `${format.number(Math.max(1, Math.round(bytes / kilobyte)), 0)} kB`;
}
