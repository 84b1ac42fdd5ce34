import { useEffect, useState } from 'react';
import { useNavigate } from '#url/router-exports.ts';
import { readWhatIf } from '#url/what-if-search.ts';
import { draftOf, type WhatIfDraft, type WhatIfField } from '#view-models/indicator/what-if/what-if-draft.ts';

/** How long nothing must be typed before the address follows, in milliseconds. */
const pause = 400;

type DraftState = { readonly draft: WhatIfDraft; readonly change: (field: WhatIfField, text: string) => void; readonly reset: () => void };

/**
 * What is typed, at once for the figures and after a pause for the address; `textOf` says what the address holds of it. Another
 * address, as after going back, fills the form anew; one this form has written does not.
 */
export function useWhatIfDraft(address: string, textOf: (draft: WhatIfDraft) => string): DraftState {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<WhatIfDraft>(() => draftOf(readWhatIf(address)));
  const [isTouched, setIsTouched] = useState(false);
  const [seen, setSeen] = useState(address);
  const [written, setWritten] = useState(address);
  if (address !== seen) {
    setSeen(address);
    if (address !== written) setDraft(draftOf(readWhatIf(address)));
  }
  const text = textOf(draft);
  // The world outside: the address of the page.
  useEffect(() => {
    if (!isTouched || text === address) return undefined;
    const timer = setTimeout(() => {
      setWritten(text);
      void navigate({ to: '.', search: (previous) => ({ ...previous, whatif: text === '' ? undefined : text }), replace: true, resetScroll: false });
    }, pause);
    return () => clearTimeout(timer);
  }, [isTouched, text, address, navigate]);
  const become = (next: WhatIfDraft): void => {
    setIsTouched(true);
    setDraft(next);
  };
  return { draft, change: (field, typed) => become({ ...draft, [field]: typed }), reset: () => become({}) };
}
