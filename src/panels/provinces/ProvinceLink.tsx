import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type ProvinceLinkProps = { readonly area: string; readonly children: ReactNode };

/** A link to the page of one province. */
export function ProvinceLink({ area, children }: ProvinceLinkProps) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/provinces/$iso" params={{ lang: language, iso: area }}>
      {children}
    </Link>
  );
}
