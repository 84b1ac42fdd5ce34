import { useLocale } from '#ui/LocaleProvider.tsx';
import type { TargetRow } from '#view-models/releases/change-rows.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { CellLabel, ChangeSection, type ListProps } from './ChangeSection.tsx';

/** Targets that were set, replaced or dropped: the old one struck out, the new one, and the reason. */
export function TargetsSection({ rows, place }: ListProps<TargetRow>) {
  const { t } = useLocale();
  return (
    <ChangeSection
      list="targets"
      title={t('releases.targets.title')}
      place={place}
      columns={[t('releases.column.indicator'), t('releases.column.target'), t('releases.kind.target'), t('releases.column.reason')]}
    >
      {rows.map(({ key, indicator, target, from, to, reason }) => (
        <tr key={key}>
          <th scope="row">
            <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
          </th>
          <td>
            <CellLabel>{t('releases.column.target')}</CellLabel>
            {target}
          </td>
          <td>
            <Replaced from={from} to={to} />
          </td>
          <td className="muted">
            <CellLabel>{t('releases.column.reason')}</CellLabel>
            {reason === '' ? t('releases.reason.none') : reason}
          </td>
        </tr>
      ))}
    </ChangeSection>
  );
}

function Replaced({ from, to }: Pick<TargetRow, 'from' | 'to'>) {
  const { t } = useLocale();
  return (
    <>
      {from === null ? null : (
        <del>
          <span className="visually-hidden">{t('releases.target.was')} </span>
          {from}
        </del>
      )}{' '}
      {to === null ? (
        <span className="muted">{t('releases.target.gone')}</span>
      ) : (
        <ins>
          {from === null ? null : <span className="visually-hidden">{t('releases.target.is')} </span>}
          {to}
        </ins>
      )}
      {from === null ? <span className="muted"> {t('releases.target.new')}</span> : null}
    </>
  );
}
