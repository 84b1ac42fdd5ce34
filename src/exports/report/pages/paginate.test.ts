import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowItem, paginate } from './paginate.ts';

const pageHeight = 100;
const row = (height: number, repeated = 0): FlowItem => ({ height, repeated, keep: 'none', startsPage: false });
const heading = (height: number, startsPage = false): FlowItem => ({ height, repeated: 0, keep: 'heading', startsPage });

const anyItem: fc.Arbitrary<FlowItem> = fc.record({
  height: fc.integer({ min: 0, max: 45 }),
  repeated: fc.integer({ min: 0, max: 20 }),
  keep: fc.constantFrom('none' as const, 'none' as const, 'row' as const, 'heading' as const),
  startsPage: fc.boolean(),
});

function heightOn(items: readonly FlowItem[], { from, to }: { readonly from: number; readonly to: number }): number {
  return items.slice(from, to).reduce((sum, { height }) => sum + height, items[from]?.repeated ?? 0);
}

describe('paginate', () => {
  it.for([
    ['nothing is no page', [], []],
    ['what fits stays on one page', [row(50), row(50)], [[0, 2]]],
    ['what does not fit begins the next', [row(60), row(50)], [[0, 1], [1, 2]]],
    ['a heading goes with what it heads', [row(60), heading(20), row(30)], [[0, 1], [1, 3]]],
    ['a chapter begins a page', [row(10), heading(20, true), row(10)], [[0, 1], [1, 3]]],
    ['a chapter within a chapter shares its first page', [heading(20, true), heading(20, true), row(10)], [[0, 3]]],
    ['the repeated head of a table takes room', [row(90), row(50, 20), row(40, 20)], [[0, 1], [1, 2], [2, 3]]],
    ['rows that cannot stay together are let go', [heading(10), { ...row(60), keep: 'row' }, row(60)], [[0, 2], [2, 3]]],
    ['a piece as tall as a page has one for itself', [row(10), row(100), row(10)], [[0, 1], [1, 2], [2, 3]]],
  ] as const)('%s', ([, items, pages]) => {
    expect(paginate(items, pageHeight).map(({ from, to }) => [from, to])).toEqual(pages);
  });

  it('puts every item on exactly one page, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        const places = paginate(items, pageHeight).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place));
        expect(places).toEqual(items.map((_, place) => place));
      }),
    );
  });

  it('leaves no page empty and fills none beyond its height', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        for (const page of paginate(items, pageHeight)) {
          expect(page.to).toBeGreaterThan(page.from);
          if (page.to - page.from > 1) expect(heightOn(items, page)).toBeLessThanOrEqual(pageHeight);
        }
      }),
    );
  });

  it('ends no page with a heading where headings and what they head fit on one', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        for (const { to } of paginate(items, pageHeight).slice(0, -1)) {
          const last = items[to - 1];
          if (last?.keep !== 'heading') continue;
          let start = to - 1;
          while (start > 0 && items[start - 1]?.keep === 'heading') start -= 1;
          let end = to;
          while (items[end]?.keep === 'heading') end += 1;
          expect(heightOn(items, { from: start, to: end + 1 })).toBeGreaterThan(pageHeight);
        }
      }),
    );
  });
});
