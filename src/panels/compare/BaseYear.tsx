import { useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Comparison } from '#view-models/compare/comparison.ts';
import type { OnCompare } from './ComparePanel.tsx';

type BaseYearProps = { readonly comparison: Comparison; readonly onChange: OnCompare };

/** The year that is 100, to be chosen among those to which two indicators or more can be indexed; and how it is chosen otherwise. */
export function BaseYear({ comparison: { base, bases, usual, since }, onChange }: BaseYearProps) {
  const { t } = useLocale();
  const ruleId = useId();
  return (
    <div className="compare-base no-print">
      <label>
        <span>{t('compare.base.label')}</span>
        <select
          value={base ?? ''}
          aria-describedby={ruleId}
          onChange={(event) => {
            const year = Number(event.target.value);
            onChange((now) => ({ ...now, base: year === usual ? null : year }));
          }}
        >
          {bases.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <p id={ruleId} className="compare__note">
        {t('compare.base.rule', { since })}
      </p>
    </div>
  );
}
