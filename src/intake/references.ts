import type { CheckContext } from './check-context.ts';
import type { CodeList } from './known-codes.ts';
import { walk } from './raw-value.ts';
import type { Spot } from './spot.ts';
import type { YamlFile } from './yaml-file.ts';

/** A code that is used, the lists one of which has to hold it, and where it is used. */
export type Reference = { readonly code: string; readonly lists: readonly CodeList[]; readonly spot: () => Spot };

type ReferenceKey = { readonly file: RegExp; readonly key: string; readonly lists: readonly CodeList[] };

const anyFile = /./;
const inIndicators = /^indicators\//;
const inReviews = /^reviews\//;

/** Fields of the YAML files that hold a code or a list of codes. */
const referenceKeys: readonly ReferenceKey[] = [
  { file: anyFile, key: 'sources', lists: ['source'] },
  { file: anyFile, key: 'source', lists: ['source'] },
  { file: anyFile, key: 'institution', lists: ['institution'] },
  { file: anyFile, key: 'plan', lists: ['plan'] },
  { file: inIndicators, key: 'unit', lists: ['unit'] },
  { file: inIndicators, key: 'in', lists: ['framework item'] },
  { file: /^plans\.yaml$/, key: 'successor', lists: ['plan'] },
  { file: /^framework\.yaml$/, key: 'parent', lists: ['framework item', 'plan'] },
  { file: /^institutions\.yaml$/, key: 'parent', lists: ['institution'] },
  { file: /^institutions\.yaml$/, key: 'successor', lists: ['institution'] },
  { file: /^institutions\.yaml$/, key: 'formerly', lists: ['institution'] },
  { file: /^systems\.yaml$/, key: 'provider', lists: ['institution'] },
  { file: /^legal\.yaml$/, key: 'replaces', lists: ['legal text'] },
  { file: /^legal\.yaml$/, key: 'responsible', lists: ['institution'] },
  { file: inReviews, key: 'responsible', lists: ['institution'] },
  { file: inReviews, key: 'indicator', lists: ['indicator'] },
  { file: inReviews, key: 'about', lists: ['indicator'] },
  { file: inReviews, key: 'release', lists: ['release'] },
  { file: inReviews, key: 'follows', lists: ['decision'] },
];

/** The references of the dataset to its own lists; of the observations, those that lead nowhere. */
export function findReferences(context: CheckContext): Reference[] {
  return [...context.yamls.flatMap(referencesOfYaml), ...referencesOfObservations(context), ...referencesOfRollout(context), ...areaParents(context)];
}

function referencesOfYaml(yaml: YamlFile): Reference[] {
  const keys = referenceKeys.filter(({ file }) => file.test(yaml.path));
  return Array.from(walk(yaml.value)).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const name = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    const lists = keys.find(({ key }) => key === name)?.lists;
    return lists === undefined ? [] : [{ code: value, lists, spot: () => yaml.spot(path) }];
  });
}

/** Of very many rows only those with an unknown code are named. */
function referencesOfObservations({ dataset, known, cell }: CheckContext): Reference[] {
  const references: Reference[] = [];
  for (const observation of dataset.observations) {
    const { area, source } = observation;
    if (known.area?.has(area) === false) references.push({ code: area, lists: ['area'], spot: () => cell(observation, 'REF_AREA') });
    if (source !== '' && known.source?.has(source) === false) {
      references.push({ code: source, lists: ['source'], spot: () => cell(observation, 'SOURCE') });
    }
  }
  return references;
}

function referencesOfRollout({ dataset, at }: CheckContext): Reference[] {
  return dataset.rollout.flatMap((entry): Reference[] => {
    const source: Reference = { code: entry.source, lists: ['source'], spot: () => at(entry, ['SOURCE']) };
    return [
      { code: entry.system, lists: ['system'], spot: () => at(entry, ['SYSTEM']) },
      { code: entry.body, lists: ['institution'], spot: () => at(entry, ['BODY']) },
      ...(entry.source === '' ? [] : [source]),
    ];
  });
}

function areaParents({ dataset, at }: CheckContext): Reference[] {
  return dataset.areas.flatMap((area): Reference[] =>
    area.parent === null ? [] : [{ code: area.parent, lists: ['area'], spot: () => at(area, ['parent']) }],
  );
}
