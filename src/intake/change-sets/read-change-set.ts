import type { Finding } from '#model/finding.ts';
import { type ChangeSet, changeSetSchema } from '#model/change-set.ts';

export type ReadChangeSet = { readonly changeSet: ChangeSet; readonly findings: readonly [] } | { readonly changeSet: null; readonly findings: readonly Finding[] };

/** The text of a `*.changeset.json` → the change set, or every reason why it is none, with the path to each. */
export function readChangeSet(name: string, text: string): ReadChangeSet {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(name, [['', `This is no JSON: ${error instanceof Error ? error.message : String(error)}.`]]);
  }
  const { data, error } = changeSetSchema.safeParse(content);
  if (data !== undefined) return { changeSet: data, findings: [] };
  return refused(name, error.issues.map(({ path, message }) => [path.map(String).join('/'), `${message}.`]));
}

function refused(file: string, reasons: readonly (readonly [path: string, message: string])[]): ReadChangeSet {
  const mend = 'Export the change set again from the import page; do not edit it by hand.';
  return { changeSet: null, findings: reasons.map(([value, message]) => ({ severity: 'error', rule: 'bad-change-set', file, line: 1, column: 1, value, message, mend })) };
}
