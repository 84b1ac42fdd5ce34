import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

const addresses = { plan: '/$lang/plans/$id/brief', programme: '/$lang/programmes/$id/brief' } as const;

type BriefLinkProps = { readonly kind: keyof typeof addresses; readonly id: string };

/** To the one A4 page on a plan or programme. */
export function BriefLink({ kind, id }: BriefLinkProps) {
  const { t, language } = useLocale();
  return (
    <p className="group-head__brief no-print">
      <Link to={addresses[kind]} params={{ lang: language, id }}>
        {t('groups.brief')}
      </Link>
    </p>
  );
}
