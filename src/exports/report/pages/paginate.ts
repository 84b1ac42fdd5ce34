/** What is put on pages in its order and never split; lengths in one unit, whatever it is. */
export type FlowItem = {
  readonly height: number;
  /** What stands above it once more when a page begins with it: the head of its table. */
  readonly repeated: number;
  /** `heading`: a page never ends with it. `row`: a page should not end with it, so that no row of a table stands alone. */
  readonly keep: 'heading' | 'row' | 'none';
  readonly startsPage: boolean;
};

/** Items `from` to before `to`. */
export type PageRange = { readonly from: number; readonly to: number };

/**
 * The pages of a run of items, each filled as far as it goes. No page is over-full unless a single item is taller than a page, and none ends
 * with a heading unless the heading and what follows it are.
 */
export function paginate(items: readonly FlowItem[], pageHeight: number): readonly PageRange[] {
  const pages: PageRange[] = [];
  let from = 0;
  let used = 0;
  for (const unit of unitsOf(items, pageHeight)) {
    const isNew = unit.from > from && (startsPage(items, unit, from) || used + heightOf(items, unit, from) > pageHeight);
    if (isNew) {
      pages.push({ from, to: unit.from });
      from = unit.from;
      used = 0;
    }
    used += heightOf(items, unit, from);
  }
  return items.length === 0 ? [] : [...pages, { from, to: items.length }];
}

/** Items that must share a page; where they are too much for one, the rows are let go first, the headings last. */
function unitsOf(items: readonly FlowItem[], pageHeight: number): readonly PageRange[] {
  const fits = (unit: PageRange): boolean => heightOf(items, unit, unit.from) <= pageHeight;
  const loose = (unit: PageRange): readonly PageRange[] => (fits(unit) ? [unit] : chains(items, unit, (keep) => keep === 'heading'));
  const single = (unit: PageRange): readonly PageRange[] => (fits(unit) ? [unit] : chains(items, unit, () => false));
  return chains(items, { from: 0, to: items.length }, (keep) => keep !== 'none').flatMap(loose).flatMap(single);
}

function chains(items: readonly FlowItem[], { from, to }: PageRange, holds: (keep: FlowItem['keep']) => boolean): readonly PageRange[] {
  const found: PageRange[] = [];
  let start = from;
  for (let place = from; place < to; place += 1) {
    if (place < to - 1 && holds(items[place]?.keep ?? 'none')) continue;
    found.push({ from: start, to: place + 1 });
    start = place + 1;
  }
  return found;
}

/** Height on a page that begins with item `pageFrom`. */
function heightOf(items: readonly FlowItem[], { from, to }: PageRange, pageFrom: number): number {
  return items.slice(from, to).reduce((sum, { height, repeated }, place) => sum + height + (from + place === pageFrom ? repeated : 0), 0);
}

/** A page that holds headings only is waiting for what they head. */
function startsPage(items: readonly FlowItem[], unit: PageRange, pageFrom: number): boolean {
  if (!items.slice(unit.from, unit.to).some((item) => item.startsPage)) return false;
  return items.slice(pageFrom, unit.from).some(({ keep }) => keep !== 'heading');
}
