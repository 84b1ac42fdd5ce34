import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { DropZip } from './DropZip.tsx';
import { OpenedFacts } from './OpenedFacts.tsx';
import { OpeningState } from './OpeningState.tsx';
import { useOpening } from './use-opening.ts';
import './opened.css';

/** The way in for a dataset of the reader's own; where one is open, what it is. */
export function OpenDatasetSection() {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { state, open, cancel } = useOpening();
  const isOpened = manifest.opened !== undefined;
  return (
    <div id="open-dataset" className="no-print">
      <Section title={t(isOpened ? 'opened.here.title' : 'opened.title')} {...(isOpened ? {} : { note: t('opened.note') })}>
        {isOpened ? <OpenedFacts fingerprint={manifest.fingerprint} /> : null}
        <p className="open-dataset__what">{t(isOpened ? 'opened.another' : 'opened.what')}</p>
        <DropZip isBusy={state.step === 'working'} onFile={open} />
        <OpeningState state={state} cancel={cancel} />
      </Section>
    </div>
  );
}
