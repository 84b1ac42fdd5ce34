import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReviewSearch } from '#url/review-search.ts';
import { Link } from '#url/router-exports.ts';
import type { DecisionLog } from '#view-models/review/decision-log.ts';
import { DecisionTable } from './DecisionTable.tsx';

type DecisionLogSectionProps = { readonly log: DecisionLog; readonly note: string | undefined; readonly search: ReviewSearch };

/** All decisions of all reviews, the open ones first; the address says whether only those are shown. */
export function DecisionLogSection({ log: { rows, open }, note, search }: DecisionLogSectionProps) {
  const { t, language } = useLocale();
  const isOpenOnly = search.log === 'open';
  const shown = isOpenOnly ? rows.filter(({ state }) => state === 'open' || state === 'overdue') : rows;
  const filters = [
    { name: 'all', text: t('review.log.filter.all', { count: rows.length }), isCurrent: !isOpenOnly, log: undefined },
    { name: 'open', text: t('review.log.filter.open', { count: open }), isCurrent: isOpenOnly, log: 'open' },
  ] as const;
  return (
    <Section className="log-section" title={t('review.log.title')} note={note}>
      {rows.length === 0 ? (
        <p className="muted">{t('review.log.none')}</p>
      ) : (
        <>
          <nav className="log-filter no-print" aria-label={t('review.log.filter')}>
            <ul>
              {filters.map(({ name, text, isCurrent, log }) => (
                <li key={name}>
                  <Link to="/$lang/review" params={{ lang: language }} search={{ ...search, log }} resetScroll={false} activeOptions={{ exact: true }} {...(isCurrent ? { 'aria-current': 'true' } : { 'aria-current': undefined })}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {shown.length === 0 ? <p className="muted">{t('review.log.noneOpen')}</p> : <DecisionTable rows={shown} caption={t('review.log.title')} />}
        </>
      )}
    </Section>
  );
}
