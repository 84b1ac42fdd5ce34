import type { Finding } from '#model/finding.ts';
import { reviewSchema, type Review } from '#model/review.ts';
import type { CheckContext } from './check-context.ts';
import { badDate } from './checks/bad-date.ts';
import { buddhistYear } from './checks/buddhist-year.ts';
import { duplicateId } from './checks/duplicate-id.ts';
import { personalData } from './checks/personal-data.ts';
import { unknownCode } from './checks/unknown-code.ts';
import { createOrigins, type Origins } from './origins.ts';
import { parseEntry } from './parse-entry.ts';
import type { PartialDataset } from './partial-dataset.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import type { Report } from './spot.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The ids a review may speak of: those of the dataset it is read beside. */
export type KnownToReview = { readonly indicators: readonly string[]; readonly institutions: readonly string[] };

/** `review`: null as soon as anything in the file is an error. */
export type ReadReviewFile = { readonly review: Review | null; readonly findings: readonly Finding[] };

/** One file of `data/reviews/` on its own, by the schema and the rules that hold for it there; every finding names its line. */
export function readReviewFile(name: string, content: Uint8Array | string, known: KnownToReview): ReadReviewFile {
  const findings: Finding[] = [];
  const places = new Set<string>();
  const report: Report = (finding) => {
    const place = `${finding.line}:${finding.column}:${finding.rule}`;
    if (!places.has(place)) findings.push(finding);
    places.add(place);
  };
  const review = readReview(name, content, known, report);
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return { review: isRefused ? null : review, findings: findings.toSorted((one, other) => one.line - other.line || one.column - other.column) };
}

/** The rules across fields that look at nothing outside the file but the known ids. */
const checks = [badDate, buddhistYear, duplicateId, personalData, unknownCode] as const;

function readReview(name: string, content: Uint8Array | string, known: KnownToReview, report: Report): Review | null {
  // A file from a folder of downloads may be called anything; the rules go by the folder it belongs to.
  const source = readSourceFile(`reviews/${name}`, content, report);
  const yaml = source === null ? null : readYaml(source, report);
  if (source === null || yaml === null) return null;
  const origins = createOrigins();
  const review = parseEntry(reviewSchema, yaml, [], { origins, report });
  const context = contextOf(source, yaml, review, { known, at: origins.at });
  for (const check of checks) for (const finding of check(context)) report(finding);
  return review;
}

type Beside = { readonly known: KnownToReview; readonly at: Origins['at'] };

function contextOf(source: SourceFile, yaml: YamlFile, review: Review | null, { known, at }: Beside): CheckContext {
  return {
    dataset: { ...emptyDataset, reviews: review === null ? [] : [review] },
    known: {
      indicator: new Set(known.indicators),
      institution: new Set(known.institutions),
      // Not held against a file of another release.
      source: null, plan: null, 'framework item': null, release: null, system: null, 'legal text': null, decision: null, unit: null, area: null,
    },
    sources: [source],
    yamls: [yaml],
    broken: new Set(),
    at,
    cell: () => ({ file: source.path, line: 1, column: 1 }),
    observationsOf: () => [],
  };
}

const emptyDataset: PartialDataset = {
  config: null, framework: null, boundaries: null, releases: [], plans: [], institutions: [], sources: [], indicators: [], observations: [],
  systems: [], rollout: [], legal: [], reviews: [], areas: [], units: [], dimensions: [], rolloutStages: [], searchConcepts: [],
};
