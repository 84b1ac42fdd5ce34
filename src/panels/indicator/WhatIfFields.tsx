import { useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { WhatIfField } from '#view-models/indicator/what-if/what-if-draft.ts';
import type { NumberField, PathField, WhatIfForm } from '#view-models/indicator/what-if/what-if-form.ts';

type OnChange = (field: WhatIfField, text: string) => void;

/** Native fields with their limits; what stands wrong in one is said under it and not used. */
export function WhatIfFields({ form: { fields, path }, onChange }: { readonly form: WhatIfForm; readonly onChange: OnChange }) {
  return (
    <div className="what-if__fields">
      {fields.map((field) => (
        <NumberInput key={field.name} field={field} onChange={onChange} />
      ))}
      {path === null ? null : <PathSelect path={path} onChange={onChange} />}
    </div>
  );
}

function NumberInput({ field, onChange }: { readonly field: NumberField; readonly onChange: OnChange }) {
  const id = useId();
  const { name, label, hint, problem, span, isYear, isDisabled, text } = field;
  return (
    <div className="what-if__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode={isYear || (span.least ?? -1) < 0 ? undefined : 'decimal'}
        step={isYear ? 1 : 'any'}
        min={span.least ?? undefined}
        max={span.most ?? undefined}
        disabled={isDisabled}
        value={text}
        autoComplete="off"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(name, event.target.value)}
      />
      <p id={`${id}-hint`} className={problem === null ? 'what-if__hint' : 'what-if__hint what-if__hint--problem'}>
        {problem ?? hint}
      </p>
    </div>
  );
}

function PathSelect({ path, onChange }: { readonly path: PathField; readonly onChange: OnChange }) {
  const { t } = useLocale();
  return (
    <label className="what-if__field what-if__field--wide">
      <span>{t('whatif.field.path')}</span>
      <select value={path.chosen} onChange={(event) => onChange('path', event.target.value)}>
        {path.choices.map(({ kind, text }) => (
          <option key={kind} value={kind}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
