import { type RefObject, useDeferredValue, useMemo } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { MethodLimits } from '#view-models/methodology/rules.ts';
import { tried } from '#view-models/methodology/tried.ts';
import type { TryFields } from '#view-models/methodology/try-fields.ts';
import { presetFields, usualPresets } from '#view-models/methodology/try-presets.ts';
import { TryAnswer } from './TryAnswer.tsx';
import { TryForm } from './TryForm.tsx';

type TrySectionProps = {
  readonly fields: TryFields;
  /** Date of the release: what a blank as-of date means. */
  readonly asOf: string;
  readonly limits: MethodLimits;
  readonly onChange: (fields: TryFields) => void;
  readonly formRef: RefObject<HTMLHeadingElement | null>;
};

/** The reader's own numbers and the verdict on them, side by side. */
export function TrySection({ fields, asOf, limits, onChange, formRef }: TrySectionProps) {
  const locale = useLocale();
  const { t } = locale;
  // Typing comes first; the verdict follows at once on any machine that keeps up.
  const judgedFields = useDeferredValue(fields);
  const { judged, issues, json } = useMemo(() => tried(judgedFields, { asOf, limits, locale }), [judgedFields, asOf, limits, locale]);
  return (
    <section id="try" className="section" aria-labelledby="try-title">
      <div className="section__head">
        <h2 id="try-title" tabIndex={-1} ref={formRef} className="try__title">
          {t('method.try.title')}
        </h2>
      </div>
      <p className="measure">{t('method.try.note')}</p>
      <div className="try__presets no-print" role="group" aria-labelledby="try-presets">
        <span id="try-presets">{t('method.try.presets')}</span>
        {usualPresets.map((id) => (
          <button key={id} type="button" className="link-button try__preset" onClick={() => onChange(presetFields(id))}>
            {t(`method.preset.${id}`)}
          </button>
        ))}
      </div>
      <div className="try">
        <TryForm fields={fields} issues={issues} asOf={asOf} onChange={onChange} />
        <TryAnswer judged={judged} json={json} />
      </div>
    </section>
  );
}
