export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/**
 * One mistake in the source files, as an editor reads it. `line` and `column` count from 1 and point at the offending value;
 * a missing file or key points at the nearest thing that exists.
 */
export type Finding = {
  readonly severity: Severity;
  /** Kebab-case name of the rule that was broken. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The value as it stands in the file; blank where something is missing. */
  readonly value: string;
  /** A sentence that says what is wrong. */
  readonly message: string;
  /** A sentence that says how to mend it. */
  readonly mend: string;
};
