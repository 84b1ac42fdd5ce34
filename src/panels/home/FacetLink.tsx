import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type Facet = 'programme' | 'pillar' | 'sector' | 'component' | 'institution' | 'plan';

type FacetLinkProps = { readonly facet: Facet; readonly id: string; readonly children: ReactNode };

/** A link to the table of indicators, filtered by one group. */
export function FacetLink({ facet, id, children }: FacetLinkProps) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/indicators" params={{ lang: language }} search={{ [facet]: [id] }}>
      {children}
    </Link>
  );
}
