import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type IndicatorLinkProps = { readonly id: string; readonly children: ReactNode };

/** A link to the page of one indicator. */
export function IndicatorLink({ id, children }: IndicatorLinkProps) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/indicators/$id" params={{ lang: language, id }}>
      {children}
    </Link>
  );
}
