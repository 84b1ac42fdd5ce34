import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ValueRow } from '#view-models/releases/change-rows.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { CellLabel, ChangeSection, type ListProps } from './ChangeSection.tsx';

type ReplacedSectionProps = ListProps<ValueRow> & { readonly list: 'corrections' | 'changed' };

/** Published values that were replaced or withdrawn, with the reason of the editors. */
export function ReplacedSection({ list, rows, place }: ReplacedSectionProps) {
  const { t } = useLocale();
  const [before, after] = [t('releases.column.release', { release: place.base }), t('releases.column.release', { release: place.id })];
  return (
    <ChangeSection
      list={list}
      title={t(`releases.${list}.title`)}
      note={t(`releases.${list}.note`)}
      place={place}
      columns={[t('releases.column.indicator'), t('releases.column.period'), { number: before }, { number: after }, t('releases.column.reason')]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <ValueHead row={row} />
          <td className="number">
            <CellLabel>{before}</CellLabel>
            <del>{row.from ?? t('releases.value.none')}</del>
          </td>
          <td className="number strong">
            <CellLabel>{after}</CellLabel>
            {row.to ?? t('releases.value.removed')}
          </td>
          <td className="muted">{row.reasons.join('; ')}</td>
        </tr>
      ))}
    </ChangeSection>
  );
}

/** Values for periods that had none. */
export function AddedSection({ rows, place }: ListProps<ValueRow>) {
  const { t } = useLocale();
  const hasReasons = rows.some(({ reasons }) => reasons.length > 0);
  return (
    <ChangeSection
      list="added"
      title={t('releases.added.title')}
      place={place}
      columns={[t('releases.column.indicator'), t('releases.column.period'), { number: t('releases.column.value') }, ...(hasReasons ? [t('releases.column.reason')] : [])]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <ValueHead row={row} />
          <td className="number strong">
            <CellLabel>{t('releases.column.value')}</CellLabel>
            {row.to ?? t('releases.value.none')}
          </td>
          {hasReasons ? <td className="muted">{row.reasons.join('; ')}</td> : null}
        </tr>
      ))}
    </ChangeSection>
  );
}

function ValueHead({ row: { indicator, series, period } }: { readonly row: ValueRow }) {
  const { t } = useLocale();
  return (
    <>
      <th scope="row">
        <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
        {series === '' ? null : <span className="changes-table__of">{series}</span>}
      </th>
      <td className="nowrap">
        <CellLabel>{t('releases.column.period')}</CellLabel>
        {period}
      </td>
    </>
  );
}
