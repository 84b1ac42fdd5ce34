import type { ReactNode } from 'react';

type BuilderGroupProps = { readonly title: string; readonly note?: string; readonly children: ReactNode };

/** One question of the builder with its choices. */
export function BuilderGroup({ title, note, children }: BuilderGroupProps) {
  return (
    <fieldset className="builder__group">
      <legend>{title}</legend>
      {children}
      {note === undefined ? null : <p className="builder__note">{note}</p>}
    </fieldset>
  );
}
