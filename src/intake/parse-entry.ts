import type * as z from 'zod/mini';
import { pathKey, type Origins } from './origins.ts';
import { isRecord, valueAt } from './raw-value.ts';
import { schemaFindings, type SchemaIssue } from './schema-finding.ts';
import type { Report } from './spot.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

type Schema<T> = z.ZodMiniType<T>;

const rounds = 8;

/** Neutral values for required fields, by field; they only ever stand in a dataset that is refused. */
export type StandIns = Readonly<Record<string, unknown>>;

/**
 * The value at a path -> a typed entry; every broken schema rule is reported. An entry that breaks some comes back without its
 * unknown fields, broken optional fields and broken list items, and with stand-ins for broken required fields, so that the
 * other rules still see the rest of it; null where nothing usable is left.
 */
export function parseEntry<T extends object>(
  schema: Schema<T>,
  yaml: YamlFile,
  base: ValuePath,
  { origins, report }: { readonly origins: Origins; readonly report: Report },
  standIns: StandIns = {},
): T | null {
  const raw = valueAt(yaml.value, base) ?? (base.length === 0 ? yaml.value : undefined);
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    origins.fromYaml(parsed.data, yaml, base, new Map());
    return parsed.data;
  }
  for (const issue of parsed.error.issues) for (const finding of schemaFindings(issue, yaml, base)) report(finding);
  return salvage(schema, raw, standIns, (rest, kept) => origins.fromYaml(rest, yaml, base, kept));
}

type Salvaged = (rest: object, kept: ReadonlyMap<string, readonly number[]>) => void;

function salvage<T extends object>(schema: Schema<T>, raw: unknown, standIns: StandIns, onSuccess: Salvaged): T | null {
  const copy: unknown = structuredClone(raw);
  const kept = new Map<string, number[]>();
  const tried = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) {
      onSuccess(parsed.data, kept);
      return parsed.data;
    }
    // From the last to the first, so that leaving out a list item moves none that is still to be left out.
    for (const issue of parsed.error.issues.toReversed()) mend(copy, issue, { kept, tried, standIns });
  }
  return null;
}

type Mending = { readonly kept: Map<string, number[]>; readonly tried: Set<string>; readonly standIns: StandIns };

/** First the broken field itself goes; where that was no help, a stand-in comes, or the innermost list item goes that holds it. */
function mend(copy: unknown, issue: SchemaIssue, { kept, tried, standIns }: Mending): void {
  const holder = valueAt(copy, issue.path);
  if (issue.code === 'unrecognized_keys' && isRecord(holder)) {
    for (const key of issue.keys ?? []) Reflect.deleteProperty(holder, key);
    return;
  }
  const parent = valueAt(copy, issue.path.slice(0, -1));
  const name = issue.path.at(-1);
  const key = pathKey(issue.path);
  if (isRecord(parent) && name !== undefined && !tried.has(key)) {
    tried.add(key);
    Reflect.deleteProperty(parent, name);
    return;
  }
  if (isRecord(copy) && issue.path.length === 1 && Object.hasOwn(standIns, key)) Reflect.set(copy, key, standIns[key]);
  else leaveOutItem(copy, issue.path, kept);
}

function leaveOutItem(copy: unknown, path: ValuePath, kept: Map<string, number[]>): void {
  const depth = path.findLastIndex((part) => typeof part === 'number');
  const list = valueAt(copy, path.slice(0, depth));
  const index = Number(path[depth]);
  if (depth === -1 || !Array.isArray(list) || index >= list.length) return;
  const key = pathKey(path.slice(0, depth));
  const indexes = kept.get(key) ?? list.map((_, position) => position);
  indexes.splice(index, 1);
  kept.set(key, indexes);
  list.splice(index, 1);
}
