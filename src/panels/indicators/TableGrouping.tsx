import { useLocale } from '#ui/LocaleProvider.tsx';
import { type Grouping, groupings } from '#view-models/indicators-table/table-request.ts';

type TableGroupingProps = { readonly group: Grouping; readonly onGroup: (group: Grouping) => void; readonly className?: string };

/** By what the rows stand together. */
export function TableGrouping({ group, onGroup, className }: TableGroupingProps) {
  const { t } = useLocale();
  return (
    <label className={className}>
      <span>{t('indicators.group.label')}</span>
      <select value={group} onChange={(event) => onGroup(event.target.value as Grouping)}>
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(`indicators.group.${grouping}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
