import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { MethodComparison } from '#view-models/methodology/method-comparison.ts';

/** How often each two methods point the same way. */
export function AgreementMatrix({ matrix }: Pick<MethodComparison, 'matrix'>) {
  const { t } = useLocale();
  return (
    <ScrollBox label={t('method.compare.matrixCaption')}>
      <table className="methodology__table methodology__table--matrix">
        <caption>{t('method.compare.matrixCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.compare.method')}</th>
            {matrix.map(({ method, name }) => (
              <th key={method} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.map(({ method, name, cells }, line) => (
            <tr key={method}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={matrix[column]?.method} className={line === column ? 'nowrap faint' : 'nowrap'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
