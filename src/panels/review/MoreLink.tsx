import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReviewSearch } from '#url/review-search.ts';
import { Link } from '#url/router-exports.ts';

type MoreLinkProps = { readonly search: ReviewSearch; readonly children: ReactNode };

/** A link to the same page with more or less of a list; the reader stays where they are. */
export function MoreLink({ search, children }: MoreLinkProps) {
  const { language } = useLocale();
  return (
    <p className="review__more no-print">
      <Link to="/$lang/review" params={{ lang: language }} search={search} resetScroll={false}>
        {children}
      </Link>
    </p>
  );
}
