import type { ReactNode } from 'react';
import type { SearchFile } from '#model/search-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { entryAddresses } from './entry-addresses.ts';

type EntryLinkProps = { readonly kind: SearchFile['entries'][number]['kind']; readonly id: string; readonly children: ReactNode };

/** A link to the page of anything the search finds. */
export function EntryLink({ kind, id, children }: EntryLinkProps) {
  const { language } = useLocale();
  if (kind === 'province') {
    return (
      <Link to="/$lang/provinces/$iso" params={{ lang: language, iso: id }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={entryAddresses[kind]} params={{ lang: language, id }}>
      {children}
    </Link>
  );
}
