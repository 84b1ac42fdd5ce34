import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { publishedAddress } from '#url/published-address.ts';

/** How to put a figure right: the feedback page of the dataset, else the address of this page on the clipboard. */
export function CorrectionSection() {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const feedback = manifest.feedback ?? null;
  return (
    <Section title={t('home.right.title')}>
      <div className="prose">
        <p>{t('home.right.text')}</p>
        {feedback === null ? (
          <CopyAddress />
        ) : (
          <p>
            <a href={feedback} rel="noreferrer">
              {t('home.right.report')}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

function CopyAddress() {
  const { t } = useLocale();
  const [message, setMessage] = useState('');
  const copy = async () => {
    const address = publishedAddress(location.href);
    try {
      await navigator.clipboard.writeText(address);
      setMessage(t('home.right.copied'));
    } catch {
      // No clipboard over plain HTTP, or it was refused: the reader copies by hand.
      setMessage(t('home.right.notCopied', { address }));
    }
  };
  return (
    <>
      <p>
        <button type="button" className="link-button" onClick={() => void copy()}>
          {t('home.right.report')}
        </button>
      </p>
      <p role="status" className="correction__message">
        {message}
      </p>
    </>
  );
}
