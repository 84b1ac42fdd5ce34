import { frameworkKinds } from '#model/framework.ts';
import { isRecord, rawIds } from './raw-value.ts';
import type { PartialDataset } from './partial-dataset.ts';
import type { YamlFile } from './yaml-file.ts';

/** The lists a code can belong to. */
export const codeLists = [
  'source', 'institution', 'plan', 'framework item', 'indicator', 'release', 'system', 'legal text', 'decision', 'unit', 'area',
] as const;
export type CodeList = (typeof codeLists)[number];

export type KnownCodes = Readonly<Record<CodeList, ReadonlySet<string> | null>>;

/** The codes that may be referred to, as they are written in the files. */
export function knownCodes(yamls: ReadonlyMap<string, YamlFile>, dataset: PartialDataset): KnownCodes {
  const listIds = (path: string) => {
    const yaml = yamls.get(path);
    return yaml === undefined ? null : new Set(rawIds(yaml.value));
  };
  const fileIds = (folder: string) =>
    [...yamls.values()].flatMap(({ path, value }) => (path.startsWith(folder) && isRecord(value) ? rawIds([value]) : []));
  const decisions = [...yamls.values()].flatMap(({ path, value }) =>
    path.startsWith('reviews/') && isRecord(value) ? rawIds(value['decisions']) : [],
  );
  return {
    source: listIds('sources.yaml'),
    institution: listIds('institutions.yaml'),
    plan: listIds('plans.yaml'),
    'framework item': frameworkIds(yamls.get('framework.yaml')),
    indicator: new Set(fileIds('indicators/')),
    release: listIds('releases.yaml'),
    system: listIds('systems.yaml') ?? new Set(),
    'legal text': listIds('legal.yaml') ?? new Set(),
    decision: new Set(decisions),
    unit: codesOf(dataset.units),
    area: codesOf(dataset.areas),
  };
}

function frameworkIds(yaml: YamlFile | undefined): ReadonlySet<string> | null {
  const value = yaml?.value;
  if (!isRecord(value)) return null;
  return new Set(frameworkKinds.flatMap((kind) => rawIds(value[`${kind}s`])));
}

/** A code list without rows could not be read: nothing is measured by it. */
function codesOf(entries: readonly { readonly code: string }[]): ReadonlySet<string> | null {
  return entries.length === 0 ? null : new Set(entries.map(({ code }) => code));
}
