type Replaceable = { readonly id: string; readonly replaces?: string | null | undefined };

/** Entries no later entry replaces. */
export function inForce<T extends Replaceable>(entries: readonly T[]): T[] {
  const replaced = new Set(entries.map(({ replaces }) => replaces));
  return entries.filter(({ id }) => !replaced.has(id));
}
