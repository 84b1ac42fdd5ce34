import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

type BreadcrumbsProps = {
  /** Links to the pages above this one, the nearest last; home comes first by itself. */
  readonly above?: readonly { readonly id: string; readonly link: ReactNode }[];
  /** This page. */
  readonly here: string;
};

const none: NonNullable<BreadcrumbsProps['above']> = [];

/** Where the page stands. */
export function Breadcrumbs({ above = none, here }: BreadcrumbsProps) {
  const { t, language } = useLocale();
  return (
    <nav className="breadcrumb no-print" aria-label={t('shell.breadcrumb')}>
      <ol>
        <li>
          <Link to="/$lang" params={{ lang: language }}>
            {t('shell.overview')}
          </Link>
        </li>
        {above.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
