import type { Indicator } from '#model/indicator.ts';
import type { Finding } from '#model/finding.ts';
import type { Observation } from '#model/observation.ts';
import type { KnownCodes } from './known-codes.ts';
import type { Origins } from './origins.ts';
import type { PartialDataset } from './partial-dataset.ts';
import type { SourceFile } from './source-file.ts';
import type { Spot } from './spot.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a rule may look at. */
export type CheckContext = {
  readonly dataset: PartialDataset;
  /** Codes as written, also those of entries that broke a rule; null where a list could not be read at all. */
  readonly known: KnownCodes;
  readonly sources: readonly SourceFile[];
  readonly yamls: readonly YamlFile[];
  /** Files in which something could not be read. */
  readonly broken: ReadonlySet<string>;
  readonly at: Origins['at'];
  readonly cell: (observation: Observation, column: string) => Spot;
  readonly observationsOf: (indicator: Indicator) => readonly Observation[];
};

/** A rule across things: everything in, its findings out. */
export type Check = (context: CheckContext) => readonly Finding[];
