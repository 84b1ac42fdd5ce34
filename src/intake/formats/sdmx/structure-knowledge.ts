import { fieldOf } from './component-fields.ts';

type Texts = Readonly<Record<string, string>>;

/** What structure messages beside the data say of its components; empty where there are none. */
export type StructureKnowledge = {
  readonly dimensions: ReadonlySet<string>;
  /** Titles of the indicators by their codes and languages. */
  readonly titles: ReadonlyMap<string, Texts>;
};

export const noKnowledge: StructureKnowledge = { dimensions: new Set(), titles: new Map() };

/** What one structure message defines. */
export type StructureParts = {
  /** Dimensions with the code list of each; '' where it has none. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Code list → code → texts. */
  readonly codeLists: ReadonlyMap<string, ReadonlyMap<string, Texts>>;
};

/** Several structure messages together: code lists may stand in files of their own. */
export function knowledgeOf(parts: readonly StructureParts[]): StructureKnowledge {
  const dimensions = new Map(parts.flatMap((part) => [...part.dimensions]));
  const codeLists = new Map(parts.flatMap((part) => [...part.codeLists]));
  const ranked = [...dimensions].flatMap(([name, list]) => {
    const found = fieldOf(name);
    return found?.field === 'indicator' ? [{ list, rank: found.rank }] : [];
  });
  const best = ranked.toSorted((one, other) => one.rank - other.rank)[0];
  return { dimensions: new Set(dimensions.keys()), titles: codeLists.get(best?.list ?? '') ?? new Map() };
}
