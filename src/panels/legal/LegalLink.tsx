import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type LegalLinkProps = { readonly id: string; readonly titleLanguage?: 'en' | null; readonly children: ReactNode };

/** A link to the page of one legal text. */
export function LegalLink({ id, titleLanguage = null, children }: LegalLinkProps) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/legal/$id" params={{ lang: language, id }} lang={titleLanguage ?? undefined}>
      {children}
    </Link>
  );
}
