import type { DataSource } from '#model/data-source.ts';
import type { Institution } from '#model/institution.ts';
import type { PublishedSource } from '#model/indicator-file.ts';
import type { Plan } from '#model/plan.ts';
import type { PublishedFramework, PublishedInstitution, PublishedPlan } from '#model/published-common.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { FrameworkEntry } from './publication.ts';
import { successorsOf } from './responsible-today.ts';

/** A plan without its texts. */
export function publishedPlan({ id, horizon, from, to, successor }: Plan): PublishedPlan {
  return { id, horizon, from, to, successor };
}

/** A framework item without its texts. */
export function publishedFramework({ id, kind, order, parent, weight }: FrameworkEntry): PublishedFramework {
  return { id, kind, order, parent, ...(weight === undefined || weight === 1 ? {} : { weight }) };
}

/** An institution without its texts. */
export function publishedInstitution(institution: Institution): PublishedInstitution {
  const { id, kind, from, to, formerly } = institution;
  return { id, kind, from: textOf(from), to: textOf(to), formerly: formerly ?? [], successor: [...successorsOf(institution)] };
}

/** The sources that are named, by id; each once. */
export function publishedSources(ids: Iterable<string>, sources: ReadonlyMap<string, DataSource>): PublishedSource[] {
  return [...new Set(ids)].toSorted(byCodeUnit).flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [publishedSource(source)];
  });
}

function publishedSource({ id, title, publisher, evidence, licence, ...rest }: DataSource): PublishedSource {
  return {
    id,
    title,
    publisher,
    date: textOf(rest.date),
    url: rest.url ?? null,
    retrieved: rest.retrieved ?? null,
    commit: rest.commit ?? null,
    repository: rest.repository ?? null,
    path: rest.path ?? null,
    evidence,
    licence,
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
