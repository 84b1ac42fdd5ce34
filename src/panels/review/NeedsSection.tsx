import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReviewSearch } from '#url/review-search.ts';
import type { OrderLine } from '#view-models/review/need-order.ts';
import type { NeedRow } from '#view-models/review/need-row.ts';
import { MoreLink } from './MoreLink.tsx';
import { NeedRowView } from './NeedRowView.tsx';
import { OrderTable } from './OrderTable.tsx';
import { PrintListButton } from './PrintListButton.tsx';

type NeedsSectionProps = {
  readonly rows: readonly NeedRow[];
  /** First and last year of the pictures. */
  readonly axis: { readonly from: string; readonly to: string };
  readonly order: readonly OrderLine[];
  readonly search: ReviewSearch;
};

/** So many can be talked over in a meeting; the rest is one tap away, and on paper. */
export const firstNeeds = 10;

/** What needs a decision, worst first, with the formula of the order. */
export function NeedsSection({ rows, axis, order, search }: NeedsSectionProps) {
  const { t } = useLocale();
  const isShort = search.needs !== 'all' && rows.length > firstNeeds;
  return (
    <Section className="needs-section" title={t('review.needs.title')} note={rows.length === 0 ? undefined : t('review.needs.formula')} more={rows.length === 0 ? undefined : <PrintListButton />}>
      {rows.length === 0 ? (
        <p className="muted">{t('review.needs.none')}</p>
      ) : (
        <>
          <table className={isShort ? 'needs needs--short' : 'needs'}>
            <caption className="visually-hidden">{t('review.needs.title')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('review.column.rank')}</span>
                </th>
                <th scope="col">{t('review.column.indicator')}</th>
                <th scope="col">{t('review.column.picture')}</th>
                <th scope="col">{t('review.column.amounts')}</th>
                <th scope="col">{t('review.column.pace')}</th>
                <th scope="col">{t('review.column.status')}</th>
                <th scope="col">{t('review.column.ask')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <NeedRowView key={row.id} row={row} />
              ))}
            </tbody>
          </table>
          <p className="needs__key">{t('review.needs.key', axis)}</p>
          {rows.length > firstNeeds ? (
            <MoreLink search={{ ...search, needs: isShort ? 'all' : undefined }}>
              {isShort ? t('review.needs.all', { count: rows.length }) : t('review.needs.fewer', { count: firstNeeds })}
            </MoreLink>
          ) : null}
          <OrderTable lines={order} />
        </>
      )}
    </Section>
  );
}
