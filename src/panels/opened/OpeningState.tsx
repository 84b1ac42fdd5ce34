import { useId } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { ruleMend, ruleTitle } from '#view-models/imports/rule-words.ts';
import { CheckFindings } from './CheckFindings.tsx';
import type { Opening } from './use-opening.ts';

type OpeningStateProps = Pick<Opening, 'state' | 'cancel'>;

/** How far the opening has come, how to end it, and why nothing was opened. */
export function OpeningState({ state, cancel }: OpeningStateProps) {
  const { t } = useLocale();
  const labelId = useId();
  if (state.step === 'waiting') return null;
  if (state.step === 'working') {
    const { stage, done, of } = state.progress;
    return (
      <div className="opening">
        <p id={labelId} role="status">
          {t(`opened.working.${stage}`, { name: state.name })}
        </p>
        <progress aria-labelledby={labelId} {...(of > 1 ? { value: done, max: of } : {})} />
        <button type="button" className="button" onClick={cancel}>
          {t('opened.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div className="opening opening--ended" role="alert">
      {state.step === 'ended' ? <WhyNot name={state.name} outcome={state.outcome} /> : <p>{t(`opened.${state.step}`, { name: state.name })}</p>}
    </div>
  );
}

type WhyNotProps = Pick<Extract<Opening['state'], { readonly step: 'ended' }>, 'name' | 'outcome'>;

function WhyNot({ name, outcome }: WhyNotProps) {
  const locale = useLocale();
  const { t, format, language } = locale;
  if (outcome.kind === 'no-dataset') {
    return (
      <>
        <p className="strong">{t('opened.noDataset', { name })}</p>
        <p>{t('opened.noDataset.mend')}</p>
      </>
    );
  }
  if (outcome.kind === 'refused') {
    const { rule, value, message, mend } = outcome.finding;
    return (
      <>
        <p className="strong">{t('opened.refused', { name })}</p>
        <p>
          {ruleTitle(rule, locale) ?? message} {value === '' ? null : <code className="opening__value">{value}</code>}
        </p>
        <p className="small muted">{language === 'en' ? mend : (ruleMend(rule, locale) ?? t('opened.refused.mend'))}</p>
      </>
    );
  }
  const { errors, errorCount } = outcome;
  return (
    <>
      <p className="strong">{t('opened.errors', { count: errorCount, name })}</p>
      <p className="small muted">
        {t('opened.findings.note')} {errors.length < errorCount ? t('opened.findings.first', { count: format.number(errors.length, 0) }) : null}
      </p>
      <CheckFindings caption={plainText(t('opened.errors', { count: errorCount, name }))} findings={errors} />
    </>
  );
}
