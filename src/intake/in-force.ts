type Replaceable = { readonly id: string; readonly replaces?: string | null | undefined };

/** Ids of the entries that another of them replaces. */
export function replacedIds(entries: readonly Replaceable[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ replaces }) => replaces ?? []));
}

/** Entries no later entry replaces. */
export function inForce<T extends Replaceable>(entries: readonly T[]): T[] {
  const replaced = replacedIds(entries);
  return entries.filter(({ id }) => !replaced.has(id));
}
