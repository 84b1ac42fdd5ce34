import { escapeXml } from '#lib/escape-xml.ts';
import type { DatasetConfig } from '#model/dataset-config.ts';
import type { Language } from '#model/language.ts';
import type { Release } from '#model/release.ts';
import { nameIn } from './localized.ts';
import type { Publication } from './publication.ts';

/** A release is called so in a list of feeds, where nothing else says what it is. */
const releaseWord: Readonly<Record<Language, string>> = { lo: 'ສະບັບເຜີຍແຜ່', en: 'Release', vi: 'Bản công bố' };

/** Instead of an address, which the files do not know: a name that stays the same wherever they lie. */
const authority = 'lao-digital-economy-tracker,2026';

export const releasesFeedPath = (language: Language): string => `releases-${language}.atom`;

/**
 * `releases-{lang}.atom`: the releases up to the published one, newest first, with their notes. Atom 1.0 without an address of its own: links are
 * relative to where the file lies, and the day a release describes is the only clock.
 */
export function releasesFeed({ dataset, release }: Publication, language: Language): Uint8Array<ArrayBuffer> {
  const known = dataset.releases.filter(({ id }) => id <= release.id).toReversed();
  const { config } = dataset;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(tagOf(config.id, `releases/${language}`))}</id>`,
    `  <title>${escapeXml(nameIn(config.title, language))}</title>`,
    `  <updated>${instantOf(release.asOf)}</updated>`,
    `  <author><name>${escapeXml(nameIn(config.publisher.name, language))}</name></author>`,
    `  <rights>${escapeXml(config.licence)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${releasesFeedPath(language)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${pageOf(config, language)}"/>`,
    ...known.flatMap((entry) => entryOf(entry, config, language)),
    '</feed>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function entryOf({ id, asOf, notes }: Release, config: DatasetConfig, language: Language): readonly string[] {
  const told = notes.map(({ text }) => nameIn(text, language));
  return [
    '  <entry>',
    `    <id>${escapeXml(tagOf(config.id, `releases/${id}/${language}`))}</id>`,
    `    <title>${escapeXml(`${releaseWord[language]} ${id}`)}</title>`,
    `    <updated>${instantOf(asOf)}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${language}" href="${pageOf(config, language, id)}"/>`,
    ...[...new Set(notes.map(({ kind }) => kind))].map((kind) => `    <category term="${kind}"/>`),
    `    <content type="text">${escapeXml(told.join('\n'))}</content>`,
    '  </entry>',
  ];
}

function tagOf(datasetId: string, name: string): string {
  return `tag:${authority}:${datasetId}/${name}`;
}

/** The published files lie one folder below the pages; those of the demonstration are pages of the same site with its name in the address. */
function pageOf({ kind }: DatasetConfig, language: Language, release?: string): string {
  const path = `../${language}/releases${release === undefined ? '' : `/${release}`}`;
  return escapeXml(kind === 'demonstration' ? `${path}?data=demonstration` : path);
}

/** A release describes its day to the end, in Vientiane. */
function instantOf(asOf: string): string {
  return `${asOf}T23:59:59+07:00`;
}
