/** A place in a picture, [x, y]. */
export type Point = readonly [number, number];
/** A closed ring; the first of a polygon is its outline, the others are holes. */
export type Ring = readonly Point[];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const searches = [12, 8, 8] as const;

/** The place in a polygon that is farthest from its edges: where a label has most room, even in a crescent. */
export function labelPoint(polygon: readonly Ring[]): Point {
  let box = boxOf(polygon[0] ?? []);
  let best: Point = [box.x + box.width / 2, box.y + box.height / 2];
  for (const steps of searches) {
    best = deepest(polygon, gridOf(box, steps), best);
    // The next search is among the neighbours of the best place so far.
    const [width, height] = [(2 * box.width) / steps, (2 * box.height) / steps];
    box = { x: best[0] - width / 2, y: best[1] - height / 2, width, height };
  }
  return best;
}

function boxOf(ring: Ring): Box {
  const least = (of: (point: Point) => number): number => ring.reduce((found, point) => Math.min(found, of(point)), Infinity);
  const [x, y] = [least(([atX]) => atX), least(([, atY]) => atY)];
  return { x, y, width: -least(([atX]) => -atX) - x, height: -least(([, atY]) => -atY) - y };
}

function gridOf({ x, y, width, height }: Box, steps: number): readonly Point[] {
  return Array.from({ length: steps * steps }, (_, index) => [
    x + ((index % steps) + 0.5) * (width / steps),
    y + (Math.floor(index / steps) + 0.5) * (height / steps),
  ]);
}

function deepest(polygon: readonly Ring[], candidates: readonly Point[], start: Point): Point {
  let best = start;
  let most = depth(polygon, start, 0) ?? 0;
  for (const candidate of candidates) {
    const found = depth(polygon, candidate, most);
    if (found !== null) [best, most] = [candidate, found];
  }
  return best;
}

/** Square of the distance to the nearest edge; null outside, or as soon as an edge is no farther than asked for. */
function depth(polygon: readonly Ring[], point: Point, beyond: number): number | null {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1] ?? point;
      const to = ring[index] ?? point;
      nearest = Math.min(nearest, squareToEdge(point, from, to));
      if (nearest <= beyond) return null;
      if (isCrossed(point, from, to)) isInside = !isInside;
    }
  }
  return isInside ? nearest : null;
}

/** Whether a line from the point to the right crosses the edge. */
function isCrossed([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): boolean {
  return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
}

function squareToEdge([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const square = alongX * alongX + alongY * alongY;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / square));
  return (x - fromX - share * alongX) ** 2 + (y - fromY - share * alongY) ** 2;
}
