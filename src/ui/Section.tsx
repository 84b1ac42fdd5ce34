import { type ReactNode, useId } from 'react';

type SectionProps = {
  readonly title: string;
  readonly note?: ReactNode;
  /** A link at the right end of the heading line. */
  readonly more?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A titled part of a page: a thick rule opens it, its heading names the landmark. */
export function Section({ title, note, more, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={className === undefined ? 'section' : `section ${className}`} aria-labelledby={headingId}>
      <div className="section__head">
        <h2 id={headingId}>{title}</h2>
        {note === undefined ? null : <p className="section__note">{note}</p>}
        {more === undefined ? null : <span className="section__more no-print">{more}</span>}
      </div>
      {children}
    </section>
  );
}
