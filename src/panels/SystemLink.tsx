import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type SystemLinkProps = { readonly id: string; readonly children: ReactNode };

/** A link to the page of a digital-government system. */
export function SystemLink({ id, children }: SystemLinkProps) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/systems/$id" params={{ lang: language, id }}>
      {children}
    </Link>
  );
}
