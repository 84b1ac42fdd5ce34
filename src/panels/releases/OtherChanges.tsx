import { useLocale } from '#ui/LocaleProvider.tsx';
import type { PartRow, SettingRow } from '#view-models/releases/change-rows.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { CellLabel, ChangeSection, type ListProps } from './ChangeSection.tsx';

/** Baselines, milestones and paths that were set or replaced. */
export function SettingsSection({ rows, place }: ListProps<SettingRow>) {
  const { t } = useLocale();
  return (
    <ChangeSection
      list="settings"
      title={t('releases.settings.title')}
      place={place}
      columns={[t('releases.column.indicator'), t('releases.column.what'), t('releases.column.reason')]}
    >
      {rows.map(({ key, indicator, what, reason }) => (
        <tr key={key}>
          <th scope="row">
            <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
          </th>
          <td>{what}</td>
          <td className="muted">
            <CellLabel>{t('releases.column.reason')}</CellLabel>
            {reason === '' ? t('releases.reason.none') : reason}
          </td>
        </tr>
      ))}
    </ChangeSection>
  );
}

const kinds = ['added', 'changed', 'removed'] as const;

/** How many values of provinces, other countries and breakdowns came, changed and went. */
export function PartsSection({ rows, place }: ListProps<PartRow>) {
  const { t } = useLocale();
  return (
    <ChangeSection
      list="parts"
      title={t('releases.parts.title')}
      note={t('releases.parts.note')}
      place={place}
      columns={[t('releases.column.indicator'), ...kinds.map((kind) => ({ number: t(`releases.column.${kind}`) }))]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            <IndicatorLink id={row.indicator.id}>{row.indicator.title}</IndicatorLink>
          </th>
          {kinds.map((kind) => (
            <td key={kind} className="number">
              <CellLabel>{t(`releases.column.${kind}`)}</CellLabel>
              {row[kind]}
            </td>
          ))}
        </tr>
      ))}
    </ChangeSection>
  );
}
