import type { SearchFile } from '#model/search-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { searchResults } from '#view-models/search-results.ts';
import { EntryLink } from '../EntryLink.tsx';

type FindResultsProps = { readonly index: SearchFile | undefined; readonly hasFailed: boolean; readonly query: string };

const mostHits = 8;

/** The best hits of what is being typed; their number is spoken when it changes. */
export function FindResults({ index, hasFailed, query }: FindResultsProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const isAsked = query.trim() !== '';
  const results = index === undefined ? null : searchResults(index, query, mostHits, locale);
  const status = !isAsked ? '' : hasFailed ? t('home.find.failed') : (results?.summary ?? t('home.find.loading'));
  return (
    <div className="find__results">
      <p role="status">{status}</p>
      {results === null || results.hint === '' ? null : <p>{results.hint}</p>}
      {results === null || results.hits.length === 0 ? null : (
        <ul>
          {results.hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id}`}>
              <EntryLink kind={hit.kind} id={hit.id}>
                {hit.title}
              </EntryLink>
              {hit.kindWord === '' ? null : <span className="tag">{hit.kindWord}</span>}
            </li>
          ))}
        </ul>
      )}
      {results?.hasMore === true ? (
        <p>
          <Link to="/$lang/indicators" params={{ lang: language }} search={{ q: query.trim() }}>
            {t('home.find.all')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
