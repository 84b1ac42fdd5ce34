import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { HomeCounts, UnratedCount } from '#view-models/home/counts.ts';
import { TermLink } from '../TermLink.tsx';

type CountStripProps = { readonly counts: HomeCounts };

/** The six tones with their numbers; a zero stays, in weaker ink. Reasons stand beside 'Cannot say'. */
export function CountStrip({ counts }: CountStripProps) {
  const { format } = useLocale();
  const { caption, rated, unrated, reasons } = counts;
  return (
    <>
      <p className="counts__caption">{caption}</p>
      <ul className="counts">
        {rated.map(({ status, count }) => (
          <li key={status} className={count === 0 ? 'counts__field counts__field--zero' : 'counts__field'}>
            <span className="counts__number">{format.number(count, 0)}</span>
            <StatusWord status={status} />
          </li>
        ))}
        <li className={unrated === 0 ? 'counts__field counts__field--zero counts__field--last' : 'counts__field counts__field--last'}>
          <div>
            <span className="counts__number">{format.number(unrated, 0)}</span>
            <TermLink term="cannot-say">
              <StatusWord status="not-rated" />
            </TermLink>
          </div>
          {reasons.length === 0 ? null : (
            <ul className="counts__reasons">
              {reasons.map((reason) => (
                <Reason key={reason.reason} reason={reason} />
              ))}
            </ul>
          )}
        </li>
      </ul>
    </>
  );
}

type ReasonProps = { readonly reason: UnratedCount };

/** Why so many have no verdict, with the last known verdicts among them in outline. */
function Reason({ reason: { count, words, lastKnown } }: ReasonProps) {
  const { format } = useLocale();
  return (
    <li>
      <b>{format.number(count, 0)}</b> {words}
      {lastKnown.length === 0 ? null : (
        <ul className="counts__known">
          {lastKnown.map(({ status, count: known, note }) => (
            <li key={`${status} ${note}`}>
              <b>{format.number(known, 0)}</b> <StatusWord status={status} isOutlined />
              <span className="muted"> ({note})</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
