import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

/** The address of each of these pages. */
export const groupAddresses = {
  plan: '/$lang/plans/$id',
  programme: '/$lang/programmes/$id',
  pillar: '/$lang/pillars/$id',
  sector: '/$lang/sectors/$id',
  component: '/$lang/components/$id',
  goal: '/$lang/goals/$id',
  institution: '/$lang/institutions/$id',
} as const;

/** What has a page with all its indicators. */
export type GroupKind = keyof typeof groupAddresses;

type GroupLinkProps = { readonly kind: GroupKind; readonly id: string; readonly children: ReactNode };

/** A link to the page of a plan, a part of the framework or an institution. */
export function GroupLink({ kind, id, children }: GroupLinkProps) {
  const { language } = useLocale();
  return (
    <Link to={groupAddresses[kind]} params={{ lang: language, id }}>
      {children}
    </Link>
  );
}
