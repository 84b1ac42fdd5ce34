type Place = { readonly x: number; readonly y: number };

/** How near a pointer must be, in pixels of the figure, for a point to be read. */
const reach = 48;

/** The point nearest to a place; null where none is within reach. */
export function nearestPoint(points: readonly Place[], x: number, y: number): number | null {
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y));
  const least = Math.min(...distances);
  return least <= reach ? distances.indexOf(least) : null;
}

/** The point a key leads to; null = none, undefined = the key means nothing here. */
export function stepped(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
