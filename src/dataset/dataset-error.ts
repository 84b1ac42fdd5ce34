/** Why a published file could not be shown: a closed list, each with its own words in every language. */
export type DatasetProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'not-published'; readonly path: string }
  | { readonly kind: 'malformed'; readonly path: string; readonly issues: readonly string[] }
  | { readonly kind: 'tampered'; readonly path: string }
  | { readonly kind: 'unknown-version'; readonly found: string; readonly expected: number };

/** The only error that reading the dataset throws on purpose. */
export class DatasetError extends Error {
  readonly problem: DatasetProblem;

  constructor(problem: DatasetProblem, options?: ErrorOptions) {
    super(`Dataset ${problem.kind}`, options);
    this.name = 'DatasetError';
    this.problem = problem;
  }
}
