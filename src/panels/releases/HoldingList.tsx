import { useSuspenseQuery } from '@tanstack/react-query';
import { releaseQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { releaseHolding } from '#view-models/releases/release-holding.ts';

type HoldingListProps = { readonly id: string };

/** How many indicators a release holds, and how their counted targets were judged in it. */
export function HoldingList({ id }: HoldingListProps) {
  const locale = useLocale();
  const { data: file } = useSuspenseQuery(releaseQuery(id));
  const { sentences, counts } = releaseHolding(file, locale);
  return (
    <>
      <p>{sentences.join(' ')}</p>
      {counts.length === 0 ? null : (
        <ul className="release-holding">
          {counts.map(({ key, status, reason, lastKnown, count }) => (
            <li key={key}>
              <b>{count}</b> <StatusWord status={status} reason={reason} />
              {lastKnown === null ? null : (
                <>
                  {' '}
                  <StatusWord status={lastKnown} isOutlined /> <span className="muted">({locale.t('word.status.last-known')})</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
