import { PairSparkline } from '#charts/marks/PairSparkline.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ProvinceView } from '#view-models/provinces/province-view.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type ProvinceTableProps = { readonly view: ProvinceView };

/** Each indicator with the latest value of the province, the country's of the same period, its place and its change. */
export function ProvinceTable({ view: { name, countryName, rows } }: ProvinceTableProps) {
  const { t } = useLocale();
  const caption = t('provinces.own.caption', { name });
  return (
    // As wide as its words: scrolled with the arrow keys on a narrow screen, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by key needs the focus
    <div className="scroll-x province-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('provinces.column.indicator')}</th>
            <th scope="col">{t('provinces.column.course')}</th>
            <th scope="col" className="number">
              {name}
            </th>
            <th scope="col">{t('provinces.column.period')}</th>
            <th scope="col" className="number">
              {countryName}
            </th>
            <th scope="col" className="number">
              {t('provinces.column.difference')}
            </th>
            <th scope="col" className="number">
              {t('provinces.column.rank')}
            </th>
            <th scope="col">{t('provinces.column.changeBefore')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <IndicatorLink id={row.id}>{row.title}</IndicatorLink>
                {row.isLessBetter ? <span className="province-table__note"> {t('provinces.own.lessIsBetter')}</span> : null}
              </th>
              <td>{row.sparkline === null ? null : <PairSparkline figure={row.sparkline} />}</td>
              <td className="number strong">{row.text}</td>
              <td className="nowrap">{row.year}</td>
              <td className="number">{row.countryText}</td>
              <td className="number">{row.difference}</td>
              <td className="number">{row.rank}</td>
              <td className="nowrap">{row.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
