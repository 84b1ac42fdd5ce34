import type { Change } from '#model/change-set.ts';

/** A change that does not fit the files: which one, why, and what to do. Nothing is written then. */
export type RefusedChange = {
  /** Place in `changes`, counted from 0. */
  readonly index: number;
  readonly change: Change;
  /** `key-exists`, `key-unknown`, `key-differs`, `file-unknown`, `column-unknown`, `path-unknown`, `computed`. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
};

/** Thrown inside one change and caught by whoever goes through them. */
export class ChangeRefusal extends Error {
  readonly rule: string;
  readonly mend: string;

  constructor(rule: string, message: string, mend: string) {
    super(message);
    this.name = 'ChangeRefusal';
    this.rule = rule;
    this.mend = mend;
  }
}
