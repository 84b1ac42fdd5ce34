import { Link, useLocation, useParams } from '#url/router-exports.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** Says what was not found, and offers search and home. */
export function NotFound() {
  const { t } = useLocale();
  const { pathname } = useLocation();
  const { lang = 'lo' } = useParams({ strict: false });
  return (
    <div className="page not-found">
      <title>{t('shell.pageTitle', { page: t('shell.notFound.title') })}</title>
      <h1 tabIndex={-1}>{t('shell.notFound.title')}</h1>
      <p className="measure">{t('shell.notFound.text', { address: pathname })}</p>
      <p className="not-found__ways">
        <Link className="button button--primary" to="/$lang/indicators" params={{ lang }}>
          {t('shell.notFound.search')}
        </Link>
        <Link className="button" to="/$lang" params={{ lang }}>
          {t('shell.notFound.home')}
        </Link>
      </p>
    </div>
  );
}
