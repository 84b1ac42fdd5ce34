import * as z from 'zod/mini';
import { schemaVersion } from '#model/dataset-config.ts';
import { DatasetError } from './dataset-error.ts';
import { digest } from './digest.ts';

/** One kind of published file: its address below the dataset and what it must look like. */
export type DatasetFile<T> = { readonly path: string; readonly schema: z.ZodMiniType<T> };

/** A broken file can break in thousands of places; the first ones tell the story. */
const issuesShown = 20;

function readJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DatasetError({ kind: 'malformed', path, issues: [String(cause)] }, { cause });
  }
}

const versioned = z.object({ schemaVersion: z.union([z.number(), z.string()]) });

/** Before anything else is judged: a newer format is not a broken file. */
function checkVersion(content: unknown): void {
  const parsed = versioned.safeParse(content);
  if (!parsed.success || parsed.data.schemaVersion === schemaVersion) return;
  throw new DatasetError({ kind: 'unknown-version', found: String(parsed.data.schemaVersion), expected: schemaVersion });
}

function parse<T>({ path, schema }: DatasetFile<T>, content: unknown): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, issuesShown).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new DatasetError({ kind: 'malformed', path, issues });
}

/** Turns bytes into a typed file, or says why not. `hash` is the SHA-256 the manifest names; the manifest itself has none. */
export async function readDatasetFile<T>(file: DatasetFile<T>, bytes: Uint8Array<ArrayBuffer>, hash: string | null): Promise<T> {
  if (hash !== null && (await digest(bytes)) !== hash) throw new DatasetError({ kind: 'tampered', path: file.path });
  const content = readJson(file.path, bytes);
  checkVersion(content);
  return parse(file, content);
}
