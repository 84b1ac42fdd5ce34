import type { FileContent } from '#model/import-content.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { OpeningState } from './OpeningState.tsx';
import { useOpening } from './use-opening.ts';
import './opened.css';

type OfferOpeningProps = { readonly file: FileContent };

/** Beside a whole dataset that is being brought in: it can be opened instead. */
export function OfferOpening({ file }: OfferOpeningProps) {
  const { t } = useLocale();
  const { state, open, cancel } = useOpening();
  return (
    <aside className="offer-opening no-print" aria-label={t('opened.offer.title')}>
      <p className="strong">{t('opened.offer.title')}</p>
      <p>{t('opened.offer.text')}</p>
      <button type="button" className="button" disabled={state.step === 'working'} onClick={() => open(file)}>
        {t('opened.offer.do')}
      </button>
      <OpeningState state={state} cancel={cancel} />
    </aside>
  );
}
