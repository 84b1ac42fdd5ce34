import type * as z from 'zod/mini';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import { dataSourceSchema } from '#model/data-source.ts';
import { datasetConfigSchema } from '#model/dataset-config.ts';
import { frameworkSchema } from '#model/framework.ts';
import { indicatorSchema } from '#model/indicator.ts';
import { institutionSchema } from '#model/institution.ts';
import { legalTextSchema } from '#model/legal.ts';
import { planSchema } from '#model/plan.ts';
import { releaseSchema } from '#model/release.ts';
import { reviewSchema } from '#model/review.ts';
import { systemSchema } from '#model/system.ts';
import { idOfFile } from './dataset-layout.ts';
import type { Origins } from './origins.ts';
import { indicatorStandIns } from './indicator-stand-ins.ts';
import { parseEntry, type StandIns } from './parse-entry.ts';
import type { PartialDataset } from './partial-dataset.ts';
import { boundariesPath, readBoundaries } from './read-boundaries.ts';
import { readAreas, readDimensions, readRolloutStages, readSearchConcepts, readUnits } from './read-codelists.ts';
import { readObservations, type ObservationFile } from './read-observations.ts';
import { readRollout } from './read-rollout.ts';
import type { SourceFile } from './source-file.ts';
import { errorAt, type Report } from './spot.ts';
import type { YamlFile } from './yaml-file.ts';

export type Reading = { readonly origins: Origins; readonly report: Report };

/** Everything that could be parsed, and the observation files by indicator. */
export type Parts = { readonly dataset: PartialDataset; readonly observationFiles: ReadonlyMap<string, ObservationFile> };

/** Texts and YAML values -> typed parts, file by file; a file that breaks its schema does not keep others from being read. */
export function readParts(sources: ReadonlyMap<string, SourceFile>, yamls: ReadonlyMap<string, YamlFile>, reading: Reading): Parts {
  const one = <T extends object>(path: string, schema: z.ZodMiniType<T>) => readOne(yamls.get(path), schema, reading);
  const list = <T extends object>(path: string, schema: z.ZodMiniType<T>) => readList(yamls.get(path), schema, reading);
  const folder = <T extends object>(name: string, schema: z.ZodMiniType<T>, standIns: StandIns = {}) =>
    [...yamls.values()].flatMap((yaml) => {
      const isIn = yaml.path.startsWith(name);
      return isIn ? (readOne(yaml, schema, reading, { ...standIns, id: idOfFile(yaml.path) }) ?? []) : [];
    });
  const table = <T>(path: string, read: (source: SourceFile, reading: Reading) => T[]) => {
    const source = sources.get(path);
    return source === undefined ? [] : read(source, reading);
  };

  const dimensions = table('codelists/dimensions.csv', readDimensions);
  const files = [...sources.values()].filter(({ path }) => path.startsWith('observations/'));
  const observationFiles = files.flatMap((source) => readObservations(source, dimensions, reading.report) ?? []);
  return {
    observationFiles: new Map(observationFiles.map((file) => [file.source.path.slice('observations/'.length, -'.csv'.length), file])),
    dataset: {
      config: one('dataset.yaml', datasetConfigSchema),
      releases: list('releases.yaml', releaseSchema),
      plans: list('plans.yaml', planSchema),
      framework: one('framework.yaml', frameworkSchema),
      institutions: list('institutions.yaml', institutionSchema),
      sources: list('sources.yaml', dataSourceSchema),
      indicators: folder('indicators/', indicatorSchema, indicatorStandIns).toSorted((left, right) => compareCodePoints(left.id, right.id)),
      observations: observationFiles.flatMap(({ observations }) => observations),
      systems: list('systems.yaml', systemSchema),
      rollout: table('rollout.csv', (source, { origins, report }) => readRollout(source, origins, report)),
      legal: list('legal.yaml', legalTextSchema),
      reviews: folder('reviews/', reviewSchema),
      areas: table('codelists/areas.csv', readAreas),
      units: table('codelists/units.csv', readUnits),
      dimensions,
      rolloutStages: table('codelists/rollout-stages.csv', readRolloutStages),
      searchConcepts: table('codelists/search-terms.csv', readSearchConcepts),
      boundaries: readBoundaries(sources.get(boundariesPath), reading.report),
    },
  };
}

function readOne<T extends object>(yaml: YamlFile | undefined, schema: z.ZodMiniType<T>, reading: Reading, standIns: StandIns = {}): T | null {
  return yaml === undefined ? null : parseEntry(schema, yaml, [], reading, standIns);
}

function readList<T extends object>(yaml: YamlFile | undefined, schema: z.ZodMiniType<T>, reading: Reading): T[] {
  if (yaml === undefined) return [];
  if (Array.isArray(yaml.value)) return yaml.value.flatMap((_, index) => parseEntry(schema, yaml, [index], reading) ?? []);
  const words = { value: yaml.value, message: 'The file must be a list of entries.', mend: 'Begin each entry with "- " at the start of a line.' };
  reading.report(errorAt('wrong-type', yaml.spot([]), words));
  return [];
}
