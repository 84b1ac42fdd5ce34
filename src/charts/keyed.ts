/** Gives each item a key made of its content; equal items are told apart by their count. */
export function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly { readonly key: string; readonly item: Item }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = keyOf(item);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: `${base}#${count}`, item };
  });
}
