import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ComparedVerdict, WhatIfComparison } from '#view-models/indicator/what-if/what-if-comparison.ts';

/** The published verdict and the tried one, figure by figure; the tried column is dashed and named. */
export function WhatIfTable({ comparison: { published, tried, rows } }: { readonly comparison: WhatIfComparison }) {
  const { t } = useLocale();
  return (
    <table className="what-if__table">
      <caption className="visually-hidden">{t('whatif.table')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('whatif.column.figure')}</span>
          </th>
          <th scope="col">{t('whatif.column.published')}</th>
          <th scope="col" className="what-if__tried">
            {t('whatif.column.tried')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="what-if__verdict">
          <th scope="row">{t('whatif.row.verdict')}</th>
          <td>
            <Verdict verdict={published} />
          </td>
          <td className="what-if__tried">
            <Verdict verdict={tried} />
          </td>
        </tr>
        {rows.map(({ label, published: before, tried: after, isChanged }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <td className="what-if__tried">{isChanged ? <strong>{after}</strong> : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verdict({ verdict: { status, reason, lastKnown } }: { readonly verdict: ComparedVerdict }) {
  return (
    <>
      <StatusWord status={status} reason={reason} />
      {lastKnown === null ? null : (
        <span className="what-if__last-known">
          {lastKnown.label}: <StatusWord status={lastKnown.status} isOutlined />
        </span>
      )}
    </>
  );
}
