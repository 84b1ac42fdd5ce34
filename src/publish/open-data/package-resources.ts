import { sha256Hex } from '#lib/sha256.ts';
import type { DataSource } from '#model/data-source.ts';
import type { Observation } from '#model/observation.ts';
import type { Publication } from '../publication.ts';
import { licenceOf } from './licence-of.ts';
import { dimensionsOf, followingColumns, leadingColumns } from './source-files.ts';

type Field = { readonly name: string; readonly type: 'string' | 'number' | 'integer' };

/** What a file of the package is, beside its bytes. */
export type PackageFile = {
  readonly path: string;
  readonly content: Uint8Array;
  readonly description?: string;
  /** Columns of a table; absent for other files. */
  readonly fields?: readonly Field[];
  readonly primaryKey?: readonly string[];
  /** Ids of licences; those of the sources come by themselves. */
  readonly licences?: readonly string[];
  readonly sources?: readonly DataSource[];
};

/** A file as a resource of a Frictionless Data Package. */
export function resourceOf(file: PackageFile) {
  const { path, content, description, fields, primaryKey, sources = [] } = file;
  const licences = [...new Set([...(file.licences ?? []), ...sources.map(({ licence }) => licence.id)])];
  return {
    name: path.toLowerCase().replace(/^source\//, '').replace(/\.[a-z]+$/, '').replaceAll(/[^a-z0-9._-]+/g, '-'),
    path,
    ...(description === undefined ? {} : { description }),
    ...(fields === undefined ? {} : { profile: 'tabular-data-resource' }),
    ...mediaOf(path),
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${sha256Hex(content)}`,
    ...(licences.length === 0 ? {} : { licenses: licences.map(license) }),
    ...(sources.length === 0 ? {} : { sources: sources.map(sourceOf) }),
    ...(fields === undefined ? {} : { schema: { fields, missingValues: [''], ...(primaryKey === undefined ? {} : { primaryKey }) } }),
  };
}

export function license(id: string) {
  const { name, title, path } = licenceOf(id);
  return { name: name.replaceAll(/[^-a-zA-Z0-9._]/g, '-'), title, ...(path === null ? {} : { path }) };
}

function sourceOf({ title, publisher, url }: DataSource) {
  return { title: `${title} (${publisher})`, ...(url ? { path: url } : {}) };
}

function mediaOf(path: string) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const mediatype = { csv: 'text/csv', yaml: 'application/yaml', geojson: 'application/geo+json' }[format];
  return { format, ...(mediatype === undefined ? {} : { mediatype }) };
}

/** Columns of rows of observations, and those that name a row. */
export function observationFields(rows: readonly Observation[]): Pick<PackageFile, 'fields' | 'primaryKey'> & { readonly fields: readonly Field[] } {
  const dimensions = dimensionsOf(rows);
  return {
    fields: [...leadingColumns, ...dimensions, ...followingColumns].map((name): Field => ({ name, type: name === 'OBS_VALUE' ? 'number' : 'string' })),
    primaryKey: [...leadingColumns, ...dimensions, 'VINTAGE'],
  };
}

/** The sources named by rows, in the order of the dataset. */
export function sourcesNamed(ids: Iterable<string>, { dataset }: Publication): readonly DataSource[] {
  const named = new Set(ids);
  return dataset.sources.filter(({ id }) => named.has(id));
}
