/** A label that wants its middle at `at` and takes `height`, in pixels. */
export type WantedLabel = { readonly at: number; readonly height: number };

/**
 * The middles of labels in one column so that none lies over another: each as near to its wish as its neighbours leave it, in the
 * order of the wishes, between `top` and `bottom`. Too many labels run over the bottom rather than over each other.
 */
export function spreadLabels(labels: readonly WantedLabel[], top: number, bottom: number): readonly number[] {
  const order = labels.map((label, place) => ({ ...label, place })).toSorted((one, other) => one.at - other.at || one.place - other.place);
  const tops: number[] = [];
  let free = top;
  for (const { at, height } of order) {
    tops.push(Math.max(free, at - height / 2));
    free = (tops.at(-1) ?? top) + height;
  }
  let limit = bottom;
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const { height } = order[index] ?? { height: 0 };
    tops[index] = Math.min(tops[index] ?? top, limit - height);
    limit = tops[index] ?? top;
  }
  const excess = Math.max(0, top - limit);
  const middles = new Map(order.map(({ height, place }, index) => [place, (tops[index] ?? top) + height / 2 + excess]));
  return labels.map((_, place) => middles.get(place) ?? top);
}
