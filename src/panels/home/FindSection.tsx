import { useQuery } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import { searchQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { useLinkProps, useNavigate } from '#url/router-exports.ts';

/** The search itself comes with its index, on first focus. */
const FindResults = lazy(async () => ({ default: (await import('./FindResults.tsx')).FindResults }));

/** A search over everything that has a name. A plain form; with scripts, results appear while typing. The index is fetched on first focus. */
export function FindSection() {
  const { t, language } = useLocale();
  const fieldId = useId();
  const navigate = useNavigate();
  const { href } = useLinkProps({ to: '/$lang/indicators', params: { lang: language } });
  const [query, setQuery] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const { data: index, isError } = useQuery({ ...searchQuery(language), enabled: isWanted });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/$lang/indicators', params: { lang: language }, search: { q: query.trim() } });
  };

  return (
    <Section title={t('home.find.title')}>
      <form className="find" role="search" action={href} method="get" onSubmit={onSubmit}>
        <label className="visually-hidden" htmlFor={fieldId}>
          {t('home.find.label')}
        </label>
        <input
          id={fieldId}
          className="find__field"
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('home.find.placeholder')}
          maxLength={200}
          value={query}
          onFocus={() => setIsWanted(true)}
          onChange={(event) => setQuery(event.target.value)}
        />
        <button className="find__button" type="submit">
          {t('home.find.button')}
        </button>
      </form>
      <p className="find__help">{t('home.find.help')}</p>
      {isWanted ? (
        <Suspense fallback={null}>
          <FindResults index={index} hasFailed={isError} query={query} />
        </Suspense>
      ) : null}
    </Section>
  );
}
