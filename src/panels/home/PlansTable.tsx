import { useLocale } from '#ui/LocaleProvider.tsx';
import type { PlanRow } from '#view-models/home/plans.ts';

type PlansTableProps = { readonly rows: readonly PlanRow[] };

/** The table twin of the clock, opened on demand. */
export function PlansTable({ rows }: PlansTableProps) {
  const { t } = useLocale();
  return (
    <details className="plans__table">
      <summary>{t('home.table.read')}</summary>
      <div className="scroll-x">
        <table>
          <caption className="visually-hidden">{t('home.plans.figure')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.table.plan')}</th>
              <th scope="col">{t('home.table.period')}</th>
              <th scope="col">{t('home.table.time')}</th>
              <th scope="col" className="number">{t('home.table.targets')}</th>
              <th scope="col">{t('home.table.rated')}</th>
              <th scope="col">{t('home.table.verdicts')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, time, table }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="nowrap">{table.period}</td>
                <td>{time}</td>
                <td className="number">{table.targets}</td>
                <td>{table.rated}</td>
                <td>{table.verdicts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
