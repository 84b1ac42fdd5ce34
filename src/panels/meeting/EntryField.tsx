import type { ReactNode } from 'react';

/** What a field needs so that its label, its fault and its note are read with it. */
type FieldProps = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string };

type EntryFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly fault?: string | undefined;
  readonly note?: string;
  readonly children: (field: FieldProps) => ReactNode;
};

/** A labelled field with what is wrong with it, or worth a second look, below it. */
export function EntryField({ id, label, fault, note = '', children }: EntryFieldProps) {
  return (
    <div className="entry__field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-note` })}
      <p id={`${id}-note`} className={fault === undefined ? 'entry__note' : 'entry__fault'} role="status">
        {fault ?? note}
      </p>
    </div>
  );
}
