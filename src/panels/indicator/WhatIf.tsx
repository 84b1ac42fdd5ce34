import { useSuspenseQuery } from '@tanstack/react-query';
import { FigurePicture } from '#charts/FigurePicture.tsx';
import { manifestQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { withWhatIf } from '#url/published-address.ts';
import { whatIfText } from '#url/what-if-search.ts';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { timeInWords } from '#view-models/indicator/time-text.ts';
import { whatIfComparison } from '#view-models/indicator/what-if/what-if-comparison.ts';
import { whatIfForm } from '#view-models/indicator/what-if/what-if-form.ts';
import { whatIfPicture } from '#view-models/indicator/what-if/what-if-picture.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { useWhatIfDraft } from './use-what-if-draft.ts';
import { WhatIfFields } from './WhatIfFields.tsx';
import { WhatIfTable } from './WhatIfTable.tsx';

type WhatIfProps = { readonly reading: IndicatorReading; readonly base: AssessCase; readonly address: string };

/** The form, both verdicts side by side, and a small picture. Nothing leaves from here but the address, with its mark. */
export function WhatIf({ reading, base, address }: WhatIfProps) {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const read = (draft: Parameters<typeof whatIfForm>[2]) => whatIfForm(reading, base, draft);
  const { draft, change, reset } = useWhatIfDraft(address, (next) => whatIfText(read(next).changes));
  const form = read(draft);
  const comparison = whatIfComparison(reading, base, form.changes, manifest.method);
  const picture = whatIfPicture(reading, base, form.changes);
  const text = whatIfText(form.changes);
  const said = [...comparison.changes, comparison.outcome].join(' ');
  return (
    <>
      <p className="small measure">{introOf(reading, base)}</p>
      <div className="what-if__columns">
        <form className="what-if__form" aria-label={t('whatif.form')} onSubmit={(event) => event.preventDefault()}>
          <WhatIfFields form={form} onChange={change} />
          <div className="what-if__actions">
            <button type="button" className="button" onClick={reset}>
              {t('whatif.reset')}
            </button>
            <CopyButton label={t('whatif.copy')} text={() => plainText(t('whatif.copied', { name: reading.texts.title, said, address: withWhatIf(location.href, text) }))} />
          </div>
        </form>
        <div className="what-if__result">
          <div className="what-if__said">
            <p role="status">
              {comparison.changes.join(' ')} <strong>{comparison.outcome}</strong>
            </p>
            {comparison.notes.length === 0 ? null : <p className="small muted">{comparison.notes.join(' ')}</p>}
          </div>
          <WhatIfTable comparison={comparison} />
          {picture === null ? null : (
            <figure className="what-if__picture">
              <FigurePicture figure={picture} />
              <figcaption className="micro muted">{picture.summary}</figcaption>
            </figure>
          )}
        </div>
      </div>
    </>
  );
}

function introOf({ locale, quantity }: IndicatorReading, base: AssessCase): string {
  if (base.target || base.type === 'deliverable' || !base.baseline) return locale.t('whatif.intro');
  return locale.t('whatif.introNoTarget', { start: quantity.amount(base.baseline.value), time: timeInWords(base.baseline.time, locale) });
}
