import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link, useLinkProps, useLocation, useNavigate } from '#url/router-exports.ts';
import { DatasetErrorBoundary } from './DatasetErrorBoundary.tsx';

/** Comes with the search index, on this page only. */
const NearestPages = lazy(async () => ({ default: (await import('./NearestPages.tsx')).NearestPages }));

/** Says what was not found, and offers search, home and the pages whose addresses are nearest. */
export function NotFound() {
  const { t, language } = useLocale();
  const { pathname } = useLocation();
  const place = pathname.split('/').slice(2).filter((part) => part !== '').map(readable);
  const title = t('shell.notFound.title');
  return (
    <div className="not-found">
      <title>{plainText(t('shell.pageTitle', { page: title }))}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p>
        {t('shell.notFound.text')} <code>{readable(pathname)}</code>
      </p>
      <NotFoundSearch key={pathname} words={(place.at(-1) ?? '').replaceAll(/[-_.+\s]+/gu, ' ').trim()} />
      <p>
        <Link to="/$lang" params={{ lang: language }}>
          {t('shell.notFound.home')}
        </Link>
      </p>
      <DatasetErrorBoundary fallback={null} resetKey={pathname}>
        <Suspense fallback={null}>
          <NearestPages place={place} />
        </Suspense>
      </DatasetErrorBoundary>
    </div>
  );
}

/** An address as it was typed; one that is coded wrongly stays as it is. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

type NotFoundSearchProps = { readonly words: string };

function NotFoundSearch({ words }: NotFoundSearchProps) {
  const { t, language } = useLocale();
  const fieldId = useId();
  const navigate = useNavigate();
  const [query, setQuery] = useState(words);
  const { href } = useLinkProps({ to: '/$lang/indicators', params: { lang: language } });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/$lang/indicators', params: { lang: language }, search: { q: query.trim() } });
  };
  return (
    <form role="search" action={href} method="get" onSubmit={onSubmit}>
      <label htmlFor={fieldId}>{t('shell.notFound.label')}</label>
      <input id={fieldId} type="search" name="q" autoComplete="off" maxLength={200} value={query} onChange={(event) => setQuery(event.target.value)} />
      <button className="button button--primary" type="submit">
        {t('shell.notFound.search')}
      </button>
    </form>
  );
}
