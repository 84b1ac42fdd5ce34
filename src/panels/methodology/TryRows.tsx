import { useRef } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { breakKinds, mostRows, type TryRow } from '#view-models/methodology/try-fields.ts';
import { TryField } from './TryField.tsx';

type TryRowsProps = { readonly rows: readonly TryRow[]; readonly issues: ReadonlyMap<string, string>; readonly onRows: (rows: readonly TryRow[]) => void };

/** Years and values, to be added and removed one by one. */
export function TryRows({ rows, issues, onRows }: TryRowsProps) {
  const { t } = useLocale();
  const addRef = useRef<HTMLButtonElement>(null);
  const put = (place: number, change: Partial<TryRow>): void => onRows(rows.map((row, at) => (at === place ? { ...row, ...change } : row)));
  const remove = (place: number): void => {
    onRows(rows.filter((_, at) => at !== place));
    // The button goes with its row.
    addRef.current?.focus();
  };
  return (
    <fieldset className="try__group try__group--rows">
      <legend>{t('method.try.values')}</legend>
      <div className="try__row try__row--head" aria-hidden="true">
        <span>{t('method.try.year')}</span>
        <span>{t('method.try.value')}</span>
        <span>{t('method.try.break')}</span>
      </div>
      {rows.map(({ time, value, break: before }, place) => {
        const number = place + 1;
        const issue = issues.get(`row-${place}`) ?? null;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
          <div key={place} className="try__row">
            <TryField id={`time-${place}`} label={t('method.try.rowTime', { number })} isLabelHidden text={time} issue={issue} onText={(text) => put(place, { time: text })} />
            <TryField id={`value-${place}`} label={t('method.try.rowValue', { number })} isLabelHidden text={value} issue={null} onText={(text) => put(place, { value: text })} />
            <BreakChoice label={t('method.try.rowBreak', { number })} before={before} onBreak={(next) => put(place, { break: next })} />
            <button type="button" className="link-button try__remove no-print" aria-label={t('method.try.removeRow', { number })} onClick={() => remove(place)}>
              {t('method.try.remove')}
            </button>
          </div>
        );
      })}
      <button ref={addRef} type="button" className="button try__add no-print" aria-disabled={rows.length >= mostRows} onClick={() => (rows.length < mostRows ? onRows([...rows, nextRow(rows)]) : undefined)}>
        {t('method.try.addRow')}
      </button>
    </fieldset>
  );
}

type BreakChoiceProps = { readonly label: string; readonly before: TryRow['break']; readonly onBreak: (before: TryRow['break']) => void };

function BreakChoice({ label, before, onBreak }: BreakChoiceProps) {
  const { t } = useLocale();
  return (
    <select
      aria-label={label}
      value={before}
      onChange={(event) => {
        const next = breakKinds.find((known) => known === event.target.value);
        if (next !== undefined) onBreak(next);
      }}
    >
      {breakKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`method.break.${kind}`)}
        </option>
      ))}
    </select>
  );
}

/** The year after the last one, still without a value. */
function nextRow(rows: readonly TryRow[]): TryRow {
  const last = rows.at(-1)?.time ?? '';
  return { time: /^\d{4}$/u.test(last) ? String(Number(last) + 1) : '', value: '', break: 'none' };
}
