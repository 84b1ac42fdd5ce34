import { sha256Hex } from '#lib/sha256.ts';
import { changedOnTheWay, manifestOf, publishedSo, withFields, withManifest } from './alter-files.ts';
import type { PublishedFiles } from './published-files.ts';
import type { TabChoice } from './tab-choice.ts';

/** A day on which something is wrong between the published files and the reader. */
export type Scenario = {
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** No line at all, or the status every request is answered with; null = files are answered. */
  readonly refusal: 'no-line' | number | null;
  readonly alter: (files: PublishedFiles) => PublishedFiles;
};

const asPublished = (files: PublishedFiles) => files;
const aGoodDay: Scenario = { delay: 0, refusal: null, alter: asPublished };

/** A transfer that ended too early; no longer JSON. */
const half = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, Math.ceil(bytes.length / 2));

function withoutIndicatorPages(files: PublishedFiles): PublishedFiles {
  const named = Object.entries(manifestOf(files).files).filter(([path]) => !/^(indicators|texts)\//.test(path));
  const manifest = withManifest(files, { files: Object.fromEntries(named) });
  return new Map([...manifest].filter(([path]) => !/^(indicators|texts)\//.test(path)));
}

/** The manifest of an earlier release: nothing was published for a year. */
function aYearOld(files: PublishedFiles): PublishedFiles {
  const { asOf, fingerprint } = manifestOf(files);
  const earlier = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  return withManifest(files, { asOf: earlier, release: earlier.slice(0, 7).replace('-', '.'), fingerprint: sha256Hex(`${fingerprint} a year ago`) });
}

/** A newer release of which every file is damaged: readers who came before keep theirs. */
function aRefusedRelease(files: PublishedFiles): PublishedFiles {
  const { release, fingerprint } = manifestOf(files);
  return withManifest(changedOnTheWay(files, half), { release: `${release}.1`, fingerprint: sha256Hex(`${fingerprint} and newer`) });
}

export const scenarios = {
  normal: aGoodDay,
  slow: { ...aGoodDay, delay: 1200 },
  offline: { ...aGoodDay, refusal: 'no-line' },
  'server-error': { ...aGoodDay, refusal: 503 },
  'not-published': { ...aGoodDay, alter: withoutIndicatorPages },
  malformed: { ...aGoodDay, alter: (files) => publishedSo(files, half) },
  'wrong-schema': { ...aGoodDay, alter: (files) => publishedSo(files, (bytes) => withFields(bytes, { asOf: 0, language: 0, series: 'none' })) },
  tampered: { ...aGoodDay, alter: (files) => changedOnTheWay(files, (bytes) => withFields(bytes, { changed: true })) },
  'unknown-version': { ...aGoodDay, alter: (files) => withManifest(files, { schemaVersion: 2 }) },
  stale: { ...aGoodDay, alter: aYearOld },
  'refused-release': { ...aGoodDay, alter: aRefusedRelease },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The scenario of a tab in development. */
export const scenarioChoice: TabChoice<ScenarioName> = { parameter: 'scenario', names: Object.keys(scenarios) as readonly ScenarioName[], usual: 'normal' };
