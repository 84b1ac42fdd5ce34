import { useLocale } from '#ui/LocaleProvider.tsx';
import type { CompareSearch } from '#url/compare-search.ts';
import type { OnCompare } from './ComparePanel.tsx';

type WayChoiceProps = { readonly search: CompareSearch; readonly onChange: OnCompare };

const ways = ['multiples', 'index'] as const;

/** Side by side or as an index. */
export function WayChoice({ search, onChange }: WayChoiceProps) {
  const { t } = useLocale();
  return (
    <fieldset className="compare-way no-print">
      <legend>{t('compare.way.label')}</legend>
      {ways.map((way) => (
        <label key={way}>
          <input type="radio" name="compare-way" value={way} checked={search.as === way} onChange={() => onChange((now) => ({ ...now, as: way }))} />
          {t(`compare.way.${way}`)}
        </label>
      ))}
    </fieldset>
  );
}
