import { readFileSync } from 'node:fs';

/** The text of a file of the project, by its path from the root; for tests that hold a document to its word. */
export function readProjectFile(path: string): string {
  return readFileSync(path, 'utf8');
}
