import { type RefObject, useRef, useState } from 'react';
import { presetFields } from '#view-models/methodology/try-presets.ts';
import type { TryFields } from '#view-models/methodology/try-fields.ts';
import { tryFieldsOf, tryText } from '#view-models/methodology/try-text.ts';

type Tried = {
  readonly fields: TryFields;
  readonly change: (fields: TryFields) => void;
  /** Fills the form with a case shown elsewhere on the page and leads to it. */
  readonly take: (fields: TryFields) => void;
  readonly formRef: RefObject<HTMLHeadingElement | null>;
};

type Kept = { readonly fields: TryFields; readonly seen: string | null; readonly written: readonly string[] };

const remembered = 40;

/**
 * The form as it is typed; the address follows with what of it can be read. An address that this form did not write, such as one of
 * the browser's history, fills the form anew.
 */
export function useTried(text: string | null, onTry: (text: string) => void): Tried {
  const formRef = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState<Kept>(() => ({ fields: fieldsOf(text), seen: text, written: [] }));
  if (text !== kept.seen) setKept({ ...kept, seen: text, fields: text !== null && kept.written.includes(text) ? kept.fields : fieldsOf(text) });
  const change = (fields: TryFields): void => {
    const next = tryText(fields);
    setKept((now) => ({ ...now, fields, written: [...now.written, next].slice(-remembered) }));
    if (next !== text) onTry(next);
  };
  const take = (fields: TryFields): void => {
    change(fields);
    formRef.current?.focus();
    formRef.current?.scrollIntoView({ block: 'start' });
  };
  return { fields: kept.fields, change, take, formRef };
}

/** Without numbers of one's own a made-up case stands in the form. */
function fieldsOf(text: string | null): TryFields {
  return (text === null ? null : tryFieldsOf(text)) ?? presetFields('plain');
}
