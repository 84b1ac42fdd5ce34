import type { NamedIndicator } from '#model/home-file.ts';
import { baselinesInForce } from './in-force.ts';
import type { Mark } from './mark-order.ts';

/** An indicator that home names, with the verdict it is shown with there and the baseline that verdict starts from. */
export function namedIndicator({ digest, verdict }: Mark, release: string): NamedIndicator {
  const { prepared, summary, judged } = digest;
  const { id, unit, decimals, latest, movement } = summary;
  const own = judged.find((entry) => entry.verdict.key === verdict?.key)?.baseline ?? null;
  const headline = baselinesInForce(prepared.indicator, release).find(({ series }) => series === prepared.headline);
  const baseline = verdict === null ? (headline ?? null) : own;
  return { id, unit, decimals, latest, movement, verdict, baseline: baseline === null ? null : [baseline.time, baseline.value] };
}
