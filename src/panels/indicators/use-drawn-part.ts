import { startTransition, useEffect, useState } from 'react';

type Parts = {
  /** Drawn at once: what is in sight of a reader at the head of the list. */
  readonly first: number;
  /** Drawn with every further frame. */
  readonly step: number;
};

/**
 * How many things of a long list are drawn. Another list (`of`) is begun with its first part, and every frame adds to it until all are there:
 * no frame has the whole list to lay out.
 */
export function useDrawnPart(of: unknown, total: number, { first, step }: Parts): number {
  const [drawn, setDrawn] = useState({ of, count: first });
  const count = drawn.of === of ? drawn.count : first;
  // The world outside: the browser's frames.
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn({ of, count: count + step })));
    return () => cancelAnimationFrame(frame);
  }, [of, count, total, step]);
  return Math.min(count, total);
}
