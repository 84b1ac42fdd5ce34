import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { GlossaryTerm } from '#view-models/glossary/glossary.ts';

type TermLinkProps = { readonly term: GlossaryTerm; readonly children: ReactNode };

/** A word with its explanation one tap away. */
export function TermLink({ term, children }: TermLinkProps) {
  const { language } = useLocale();
  return (
    <Link className="term" to="/$lang/glossary" params={{ lang: language }} hash={term}>
      {children}
    </Link>
  );
}
