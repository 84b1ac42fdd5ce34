import { useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { copyText } from './copy-text.ts';

type CopyButtonProps = {
  readonly label: string;
  /** What it is called aloud, where several of one label stand on a page; begins with the label. */
  readonly name?: string;
  readonly text: () => string;
};

/** Copies a text and says whether it could. */
export function CopyButton({ label, name, text }: CopyButtonProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copyText(text())) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" className="button" aria-label={name} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="small muted">
        {outcome === null ? '' : t(outcome === 'copied' ? 'figure.copied' : 'figure.notCopied')}
      </span>
    </>
  );
}
