import type { Locale } from '#i18n/locale.ts';

export type CoverageKind = 'recent' | 'older' | 'none';

/** How many indicators have a recent value, an older one only, or none. */
export type CoverageCounts = { readonly recent: number; readonly older: number; readonly none: number };

export type CoverageCell = {
  readonly kind: CoverageKind;
  readonly x: number;
  readonly width: number;
  /** Diagonal strokes of an older value, as an SVG path; blank for the others. */
  readonly hatch: string;
};

export type CoverageBar = {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly CoverageCell[];
  readonly label: string;
};

const height = 11;
const widestCell = 13;
const widestBar = 176;
const gap = 4;
/** Narrower cells cannot be told apart; the kinds are then drawn as three stretches of the bar. */
const narrowestCell = 5;
const hatchStep = 4;
const kinds: readonly CoverageKind[] = ['recent', 'older', 'none'];

/** One cell an indicator, recent values first; many indicators share one bar in proportion. */
export function coverageBar(counts: CoverageCounts, recentFrom: number, { t }: Locale): CoverageBar {
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const label = t('home.coverage.label', { ...counts, year: recentFrom });
  const step = Math.min(widestCell + gap, Math.floor(widestBar / Math.max(1, total)));
  const cells = step - gap >= narrowestCell ? singleCells(counts, step) : stretches(counts, total);
  return { width: Math.max(1, ...cells.map(({ x, width }) => x + width)), height, cells, label };
}

/** One cell of a key or table: what a kind looks like. */
export function coverageSwatch(kind: CoverageKind): CoverageBar {
  return { width: widestCell, height, cells: [cell(kind, 0, widestCell)], label: '' };
}

function singleCells(counts: CoverageCounts, step: number): readonly CoverageCell[] {
  return kinds
    .flatMap((kind) => Array.from({ length: counts[kind] }, () => kind))
    .map((kind, place) => cell(kind, place * step, step - gap));
}

function stretches(counts: CoverageCounts, total: number): readonly CoverageCell[] {
  let x = 0;
  return kinds.flatMap((kind) => {
    if (counts[kind] === 0) return [];
    const width = Math.max(2, Math.round((counts[kind] / total) * widestBar));
    const drawn = cell(kind, x, width);
    x += width + gap;
    return [drawn];
  });
}

function cell(kind: CoverageKind, x: number, width: number): CoverageCell {
  return { kind, x, width, hatch: kind === 'older' ? hatchOf(x, width) : '' };
}

/** Lines at 45 degrees, cut at the cell's edges: no pattern, so no id that two drawings could share. */
function hatchOf(x: number, width: number): string {
  const lines: string[] = [];
  for (let offset = hatchStep; offset < width + height; offset += hatchStep) {
    const from = { x: Math.max(0, offset - height), y: Math.min(height, offset) };
    const to = { x: Math.min(width, offset), y: Math.max(0, offset - width) };
    lines.push(`M${x + from.x} ${from.y}L${x + to.x} ${to.y}`);
  }
  return lines.join('');
}

/** The first year that counts as recent: the two years before the as-of year and that year itself. */
export function recentFromYear(asOf: string): number {
  return Number(asOf.slice(0, 4)) - 2;
}
