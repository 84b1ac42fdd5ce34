import type { DataSource } from '#model/data-source.ts';
import type { FrameworkItem, FrameworkKind } from '#model/framework.ts';
import type { Institution } from '#model/institution.ts';
import type { Plan } from '#model/plan.ts';
import type { Release } from '#model/release.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { Unit } from '#model/codelist.ts';
import type { Edition } from './edition.ts';
import { timeOf } from './period-times.ts';
import { publicEdition } from './public-edition.ts';
import { releasedUntil } from './released-until.ts';

export type FrameworkEntry = FrameworkItem & { readonly kind: FrameworkKind };

/** One edition of one release: the dataset as it may be seen there, with its parts by id. */
export type Publication = {
  readonly dataset: SourceDataset;
  readonly edition: Edition;
  readonly release: Release;
  /** As-of date on the decimal scale. */
  readonly asOf: number;
  /** Goals, pillars, programmes, components and sectors in the order of the file. */
  readonly framework: readonly FrameworkEntry[];
  readonly plans: ReadonlyMap<string, Plan>;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly sources: ReadonlyMap<string, DataSource>;
  readonly units: ReadonlyMap<string, Unit>;
};

/** Prepares an edition of the release that the dataset names. Throws if there is no such release. */
export function publicationOf(whole: SourceDataset, edition: Edition): Publication {
  const release = whole.releases.find(({ id }) => id === whole.config.release);
  if (release === undefined) throw new Error(`Release ${whole.config.release} is not in releases.yaml.`);
  const dataset = edition === 'public' ? publicEdition(whole, releasedUntil(release.asOf)) : whole;
  return {
    dataset,
    edition,
    release,
    asOf: timeOf(release.asOf),
    framework: frameworkEntries(dataset),
    plans: byId(dataset.plans),
    institutions: byId(dataset.institutions),
    sources: byId(dataset.sources),
    units: new Map(dataset.units.map((unit) => [unit.code, unit])),
  };
}

function frameworkEntries({ framework }: SourceDataset): readonly FrameworkEntry[] {
  const { goals, pillars, programmes, components, sectors } = framework;
  const of = (kind: FrameworkKind, items: readonly FrameworkItem[]) => items.map((item) => ({ ...item, kind }));
  return [
    ...of('goal', goals),
    ...of('pillar', pillars),
    ...of('programme', programmes),
    ...of('component', components),
    ...of('sector', sectors),
  ];
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
