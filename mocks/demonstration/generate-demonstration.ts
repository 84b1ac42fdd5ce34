import { casesOf } from './case-list.ts';
import type { CaseSpec } from './case-spec.ts';
import { hasAllProvinces } from './areas.ts';
import { codelistFiles } from './codelists.ts';
import { datasetConfig } from './dataset-config.ts';
import { framework, plans } from './framework.ts';
import { indicatorId, indicatorOfCase } from './indicator-of-case.ts';
import { institutions } from './institutions.ts';
import { legalTexts } from './legal.ts';
import { observationFiles, type ObservationFile } from './observation-files.ts';
import { type Closing, releases } from './releases.ts';
import { reviewsAbout } from './reviews.ts';
import type { DemonstrationSize } from './size.ts';
import { sources } from './sources.ts';
import { rolloutCsv, systems } from './systems.ts';
import { yamlText } from './yaml-text.ts';

/** What the demonstration cannot make up. */
export type Given = {
  /** What closing an earlier release writes down; without it the earlier releases are closed but not sealed. */
  readonly closings?: ReadonlyMap<string, Closing>;
  /** The text of geo/provinces.geojson: the shapes of the provinces are real ones. Without it, or without all provinces, there is no map. */
  readonly boundaries?: string;
};

/** The source files of the demonstration dataset by path, in the forms people edit in `data/`. The same size gives the same texts. */
export function generateDemonstration(size: DemonstrationSize, { closings = new Map(), boundaries }: Given = {}): ReadonlyMap<string, string> {
  const cases = casesOf(size);
  const observations = observationFiles(cases, size);
  return new Map([
    ['dataset.yaml', yamlText(datasetConfig)],
    releasesFile(closings),
    ['plans.yaml', yamlText(plans)],
    ['framework.yaml', yamlText(framework)],
    ['institutions.yaml', yamlText(institutions)],
    ['sources.yaml', yamlText(sources)],
    ...codelistFiles(size.areas),
    ...(boundaries === undefined || !hasAllProvinces(size) ? [] : [['geo/provinces.geojson', boundaries] as const]),
    ['systems.yaml', yamlText(systems)],
    ['rollout.csv', rolloutCsv(size.seed)],
    ['legal.yaml', yamlText(legalTexts)],
    ...reviewsAbout(new Set(cases.map(indicatorId))).map((review) => [`reviews/${review.id}.yaml`, yamlText(review)] as const),
    ...cases.flatMap((spec, index) => indicatorFiles(spec, index + 1, observations[index])),
  ]);
}

/** releases.yaml alone: the file that sealing writes once more. */
export function releasesFile(closings: ReadonlyMap<string, Closing>): readonly [string, string] {
  return ['releases.yaml', yamlText(releases(closings))];
}

function indicatorFiles(spec: CaseSpec, place: number, observations: ObservationFile | undefined): readonly (readonly [string, string])[] {
  const id = indicatorId(spec);
  const indicator = indicatorOfCase(spec, place, observations?.hasSurvey === true);
  const file = [`indicators/${id}.yaml`, yamlText(indicator)] as const;
  // The values of a computed indicator are derived when the dataset is published.
  return indicator.computed !== null || observations === undefined ? [file] : [file, [`observations/${id}.csv`, observations.csv]];
}
