import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { HomeCounts } from '#view-models/home/counts.ts';

type SlideCountsProps = { readonly counts: HomeCounts };

/** How many stand where; a zero stays. Beside 'Cannot say' the last known verdicts in outline, so that no red is hidden by missing data. */
export function SlideCounts({ counts: { rated, unrated, reasons } }: SlideCountsProps) {
  const { format } = useLocale();
  const known = reasons.flatMap(({ reason, lastKnown }) => lastKnown.map((one) => ({ ...one, key: `${reason} ${one.status} ${one.note}` })));
  return (
    <ul className="slide-counts">
      {[...rated, { status: 'not-rated' as const, count: unrated }].map(({ status, count }) => (
        <li key={status} className={count === 0 ? 'slide-counts__zero' : undefined}>
          <b>{format.number(count, 0)}</b> <StatusWord status={status} />
        </li>
      ))}
      {known.map(({ key, status, count, note }) => (
        <li key={key} className="slide-counts__known">
          {format.number(count, 0)} <StatusWord status={status} isOutlined /> <span className="muted">({note})</span>
        </li>
      ))}
    </ul>
  );
}
