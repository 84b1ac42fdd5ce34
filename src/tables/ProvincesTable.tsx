import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ProvincesFigure } from '#view-models/indicator/provinces-figure.ts';

type ProvincesTableProps = { readonly figure: ProvincesFigure };

/** The values of the provinces, lowest first; those without a value last, with the reason. */
export function ProvincesTable({ figure }: ProvincesTableProps) {
  const { t } = useLocale();
  return (
    // As wide as its words: scrolled with the arrow keys on a narrow screen, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by key needs the focus
    <div className="scroll-x" role="group" aria-label={figure.title} tabIndex={0}>
      <table>
        <caption>{figure.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator.provinces.name')}</th>
            {figure.earlierYear === null ? null : <th scope="col" className="number">{figure.earlierYear}</th>}
            <th scope="col" className="number">{figure.year}</th>
            {figure.earlierYear === null ? null : <th scope="col" className="number">{t('indicator.provinces.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{row.name}</th>
              {figure.earlierYear === null ? null : <td className="number">{row.earlier ?? figure.noData}</td>}
              <td className="number strong">{row.value ?? row.note}</td>
              {figure.earlierYear === null ? null : <td className="number">{row.change ?? figure.noData}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
