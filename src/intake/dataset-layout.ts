import { errorAt, warningAt, type Report } from './spot.ts';

/** Files without which there is no dataset. */
const requiredFiles = [
  'dataset.yaml',
  'releases.yaml',
  'plans.yaml',
  'framework.yaml',
  'institutions.yaml',
  'sources.yaml',
  'codelists/areas.csv',
  'codelists/units.csv',
] as const;

const optionalFiles = [
  'systems.yaml',
  'rollout.csv',
  'legal.yaml',
  'codelists/dimensions.csv',
  'codelists/rollout-stages.csv',
  'codelists/search-terms.csv',
  'codelists/province-facts.csv',
  'geo/provinces.geojson',
] as const;

const knownPattern = /^(indicators\/[^/]+\.yaml|observations\/[^/]+\.csv|reviews\/[^/]+\.yaml)$/;
/** Notes for people; they are no part of the dataset. */
const notesPattern = /(^|\/)[^/]+\.(md|txt)$|(^|\/)(LICENSE|LICENCE)$/;

/** Says whether a file is part of the dataset. */
export function isDatasetFile(path: string): boolean {
  return knownPattern.test(path) || [...requiredFiles, ...optionalFiles].some((known) => known === path);
}

/** The id in the name of a file: `indicators/coverage-4g.yaml` -> `coverage-4g`. */
export function idOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

/** Reports files that are missing, and files nothing would ever read. */
export function checkLayout(paths: readonly string[], report: Report): void {
  for (const path of requiredFiles) {
    if (paths.includes(path)) continue;
    const words = { value: path, message: `The file ${path} is missing.`, mend: 'Add it; data/README.md says what it holds.' };
    report(errorAt('missing-file', { file: path, line: 1, column: 1 }, words));
  }
  if (!paths.some((path) => path.startsWith('indicators/'))) {
    const words = { value: 'indicators/', message: 'There is no indicator.', mend: 'Add one file for each indicator to the folder indicators/.' };
    report(errorAt('missing-file', { file: 'indicators', line: 1, column: 1 }, words));
  }
  for (const path of paths) {
    if (isDatasetFile(path) || notesPattern.test(path) || path.startsWith('geo/')) continue;
    const words = { value: path, message: 'Nothing reads this file.', mend: 'Correct its name or its folder, or remove it.' };
    report(warningAt('unknown-file', { file: path, line: 1, column: 1 }, words));
  }
}
