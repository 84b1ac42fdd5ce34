import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

/** Leads to the form of this page, filled with a case. */
export function TryLink({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/methodology" params={{ lang: language }} search={{ try: text }} hash="try" className="methodology__into">
      {children}
    </Link>
  );
}
