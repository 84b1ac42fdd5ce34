import type { ChangeSet } from '#model/change-set.ts';
import type { ImportChoices } from '#model/import-choices.ts';
import type { Manifest } from '#model/manifest.ts';

/** The change set as a file people can read; `made` = the instant it is made at. */
export function changeSetText(changes: ChangeSet['changes'], { author, reason, revision, dismissals }: ImportChoices, manifest: Pick<Manifest, 'id' | 'fingerprint'>, made: string): string {
  const changeSet: ChangeSet = {
    format: 'changeset', version: 1, dataset: manifest.id, base: manifest.fingerprint, author: { name: author.name.trim(), institution: author.institution.trim() }, made, reason: reason.trim(),
    changes: changes.map((change) => (change.op === 'revise' || change.op === 'remove' ? { ...change, revision: revision.trim() } : change)),
    dismissed: dismissals.map(({ rule, at, reason: why }) => ({ rule, at, reason: why })),
  };
  return `${JSON.stringify(changeSet, null, 2)}\n`;
}

/** What is missing before a change set can be written. */
export function missingForExport({ author, reason, revision }: ImportChoices, changed: number): readonly ('name' | 'reason' | 'revision')[] {
  return [
    ...(author.name.trim() === '' ? ['name' as const] : []),
    ...(reason.trim() === '' ? ['reason' as const] : []),
    ...(changed > 0 && !/^(source|correction|method): \S/.test(revision) ? ['revision' as const] : []),
  ];
}
