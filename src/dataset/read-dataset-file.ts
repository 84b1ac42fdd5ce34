import { nextTask } from '#lib/next-task.ts';
import { schemaVersion } from '#model/dataset-config.ts';
import { DatasetError } from './dataset-error.ts';
import { digest } from './digest.ts';

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What a file must look like: a schema of the publisher, or the same compiled for a page that must be light. */
export type FileSchema<T> = {
  readonly safeParse: (content: unknown) => { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
};

/** One kind of published file: its address below the dataset and what it must look like. */
export type DatasetFile<T> = { readonly path: string; readonly schema: FileSchema<T> };

/** A broken file can break in thousands of places; the first ones tell the story. */
const issuesShown = 20;

function readJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DatasetError({ kind: 'malformed', path, issues: [String(cause)] }, { cause });
  }
}

/** Before anything else is judged: a newer format is not a broken file. */
function checkVersion(content: unknown): void {
  if (typeof content !== 'object' || content === null || !('schemaVersion' in content)) return;
  const found = content.schemaVersion;
  if (found === schemaVersion || (typeof found !== 'number' && typeof found !== 'string')) return;
  throw new DatasetError({ kind: 'unknown-version', found: String(found), expected: schemaVersion });
}

function parse<T>({ path, schema }: DatasetFile<T>, content: unknown): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, issuesShown).map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  throw new DatasetError({ kind: 'malformed', path, issues });
}

/** From here on reading and checking are two tasks, so that a page answers between them. */
const largeFile = 200_000;

/** Turns bytes into a typed file, or says why not. `hash` is the SHA-256 the manifest names; the manifest itself has none. */
export async function readDatasetFile<T>(file: DatasetFile<T>, bytes: Uint8Array<ArrayBuffer>, hash: string | null): Promise<T> {
  if (hash !== null && (await digest(bytes)) !== hash) throw new DatasetError({ kind: 'tampered', path: file.path });
  const content = readJson(file.path, bytes);
  checkVersion(content);
  if (bytes.length > largeFile) await nextTask();
  return parse(file, content);
}
