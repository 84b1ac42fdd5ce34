import { useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';

type CopyButtonProps = { readonly label: string; readonly text: () => string };

/** Copies a text and says whether it could. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="small muted">
        {outcome === null ? '' : t(outcome === 'copied' ? 'indicator.take.copied' : 'indicator.take.notCopied')}
      </span>
    </>
  );
}
