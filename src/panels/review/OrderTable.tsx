import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import type { OrderLine } from '#view-models/review/need-order.ts';

type OrderTableProps = { readonly lines: readonly OrderLine[] };

/** The formula of the order with the numbers of every target in place. */
export function OrderTable({ lines }: OrderTableProps) {
  const { t, language } = useLocale();
  return (
    <details className="order">
      <summary>{t('review.order.summary')}</summary>
      <p className="order__text">
        {t('review.order.text')}{' '}
        <Link to="/$lang/methodology" params={{ lang: language }}>
          {t('review.order.method')}
        </Link>
      </p>
      <ScrollBox label={t('review.order.summary')}>
        <table className="order__table">
          <thead>
            <tr>
              <th scope="col">{t('groups.column.indicator')}</th>
              <th scope="col">{t('review.order.plan')}</th>
              <th scope="col" className="number">
                {t('review.order.gap')}
              </th>
              <th scope="col" className="number">
                × {t('review.order.weight')}
              </th>
              <th scope="col" className="number">
                × {t('review.order.urgency')}
              </th>
              <th scope="col" className="number">
                = {t('review.order.product')}
              </th>
              <th scope="col">{t('review.order.source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, title, plan, factors, note }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td>{plan}</td>
                <td className="number">{factors?.gap ?? '–'}</td>
                <td className="number">{factors?.weight ?? '–'}</td>
                <td className="number">{factors?.urgency ?? '–'}</td>
                <td className="number strong">{factors?.product ?? '–'}</td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
