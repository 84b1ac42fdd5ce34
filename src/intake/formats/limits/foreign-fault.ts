import type { ImportFinding } from '#model/import-finding.ts';

/** Thrown while a file is read that breaks a limit or is not what it says; a reader of a format turns it into its finding. */
export class ForeignFault extends Error {
  readonly finding: ImportFinding;

  constructor(finding: ImportFinding) {
    super(finding.message);
    this.name = 'ForeignFault';
    this.finding = finding;
  }
}
