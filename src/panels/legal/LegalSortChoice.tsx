import { useLocale } from '#ui/LocaleProvider.tsx';
import { type LegalSort, legalSortKeys } from '#view-models/legal/legal-request.ts';

type LegalSortChoiceProps = { readonly sort: LegalSort; readonly onSort: (sort: LegalSort) => void };

const sorts = legalSortKeys.flatMap((key): readonly LegalSort[] => [key, `-${key}`]);

/** The order of the rows; the heads of the columns change it too. */
export function LegalSortChoice({ sort, onSort }: LegalSortChoiceProps) {
  const { t } = useLocale();
  return (
    <div className="table-choices">
      <label>
        <span>{t('legal.sort.label')}</span>
        <select value={sort} onChange={(event) => onSort(event.target.value as LegalSort)}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`legal.sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
