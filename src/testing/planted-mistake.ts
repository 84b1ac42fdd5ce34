import { expect } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import type { Severity } from '#model/finding.ts';
import { smallDataset } from './small-dataset.ts';

/** One edit of the small dataset, the rule it breaks, and the words the finding points at (default: what was put in). */
export type PlantedMistake = {
  readonly rule: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  /** For a place where nothing stands: the words right before it. */
  readonly after?: string;
  readonly severity?: Severity;
};

/** The small dataset with each edit made; an edit that changes nothing is a mistake of the test. */
export function withEdits(edits: readonly Pick<PlantedMistake, 'file' | 'from' | 'to'>[]): Map<string, string> {
  const files = smallDataset();
  for (const { file, from, to } of edits) {
    const text = files.get(file);
    if (text?.includes(from) !== true) throw new Error(`"${from}" is not in ${file}.`);
    files.set(file, text.replace(from, () => to));
  }
  return files;
}

/** Reads the dataset with the mistake and expects that finding at that place, and no other. */
export function expectOneFinding(mistake: PlantedMistake): void {
  const files = withEdits([mistake]);
  const { findings } = readDataset(files);
  const place = placeOf(files.get(mistake.file) ?? '', mistake);
  expect(findings.map(({ severity, rule, file, line, column }) => ({ severity, rule, file, line, column }))).toEqual([
    { severity: mistake.severity ?? 'error', rule: mistake.rule, file: mistake.file, ...place },
  ]);
  for (const { message, mend } of findings) {
    expect(message).toMatch(/^["\p{Lu}\d#-].*\.$/u);
    expect(mend).toMatch(/^\p{Lu}.*\.$/u);
  }
}

function placeOf(text: string, { at, after, to }: PlantedMistake) {
  const offset = after === undefined ? text.indexOf(at ?? to) : text.indexOf(after) + after.length;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
