import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { searchQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useLinkProps, useRouter } from '#url/router-exports.ts';
import { nearestPages, type NearestPage } from '#view-models/nearest-pages.ts';
import { EntryLink } from './EntryLink.tsx';
import { entryAddresses } from './entry-addresses.ts';

type NearestPagesProps = { readonly place: readonly string[] };

/** Where an address without a page may have led: opened at once if that is beyond doubt, else offered. */
export function NearestPages({ place }: NearestPagesProps) {
  const { t, language } = useLocale();
  const { data: index } = useSuspenseQuery(searchQuery(language));
  const { meant, guesses } = nearestPages(index, place);
  if (meant !== null) return <OpenInstead page={meant} />;
  if (guesses.length === 0) return null;
  return (
    <section className="not-found__guesses" aria-labelledby="not-found-guesses">
      <h2 id="not-found-guesses">{t('shell.notFound.guesses')}</h2>
      <ul>
        {guesses.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            <EntryLink kind={kind} id={id}>
              {title}
            </EntryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OpenInsteadProps = { readonly page: NearestPage };

function OpenInstead({ page: { kind, id } }: OpenInsteadProps) {
  const { language } = useLocale();
  const router = useRouter();
  const { href } = useLinkProps(
    kind === 'province'
      ? { to: '/$lang/provinces/$iso', params: { lang: language, iso: id } }
      : { to: entryAddresses[kind], params: { lang: language, id } },
  );
  // The world outside: the address of the document.
  useEffect(() => {
    if (href !== undefined) router.history.replace(href);
  }, [router, href]);
  return null;
}
