import { useSuspenseQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { legalQuery, legalTextsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link, useLinkProps, useRouter } from '#url/router-exports.ts';
import { legalTextPage, type LegalTextPage, meantText } from '#view-models/legal/legal-text-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { NotFound } from '../NotFound.tsx';
import { LegalFacts } from './LegalFacts.tsx';
import { LegalSources, SourceNames } from './LegalSources.tsx';
import { LegalTimeline } from './LegalTimeline.tsx';
import './legal.css';

type LegalTextPanelProps = { readonly id: string };

/** One legal or policy text with its events, numbers and sources; an earlier key of it opens the page of the text. */
export function LegalTextPanel({ id }: LegalTextPanelProps) {
  const locale = useLocale();
  const [{ data: legal }, { data: texts }] = useSuspenseQueries({ queries: [legalQuery(), legalTextsQuery(locale.language)] });
  const meant = meantText(id, legal);
  const page = useMemo(() => legalTextPage(id, legal, texts, locale), [id, legal, texts, locale]);
  if (meant !== null && meant !== id) return <OpenInstead id={meant} />;
  return page === null ? <NotFound /> : <LegalTextArticle page={page} />;
}

/** The address of the document follows the text that was meant. */
function OpenInstead({ id }: LegalTextPanelProps) {
  const { language } = useLocale();
  const router = useRouter();
  const { href } = useLinkProps({ to: '/$lang/legal/$id', params: { lang: language, id } });
  // The world outside: the address of the document.
  useEffect(() => {
    if (href !== undefined) router.history.replace(href);
  }, [router, href]);
  return null;
}

type LegalTextArticleProps = { readonly page: LegalTextPage };

function LegalTextArticle({ page }: LegalTextArticleProps) {
  const { t, language } = useLocale();
  const { title, otherTitles, missingTitles, finding, route, routeWords, stops, conflicts, events, remarks, sources } = page;
  const register = (
    <Link to="/$lang/legal" params={{ lang: language }}>
      {t('legal.title')}
    </Link>
  );
  return (
    <article className="page legal-text">
      <title>{plainText(t('shell.pageTitle', { page: title.text }))}</title>
      <Breadcrumbs above={[{ id: 'legal', link: register }]} here={title.text} />
      <h1 tabIndex={-1} lang={title.language ?? undefined}>
        {title.text}
      </h1>
      {otherTitles.map(({ label, text, language: other }) => (
        <p key={other} className="legal-text__other">
          <span>{label}: </span>
          <span lang={other}>{text}</span>
        </p>
      ))}
      {missingTitles.map((missing) => (
        <p key={missing} className="legal-text__other">
          {missing}
        </p>
      ))}
      <p className="legal-text__finding">{finding.join(' ')}</p>
      <div className="legal-text__route">
        <SmallPicture picture={route} label={routeWords} />
        <span className="legal-stops" aria-hidden="true">
          {stops.map(({ id, label }) => (
            <span key={id}>{label}</span>
          ))}
        </span>
      </div>
      <div className="legal-text__pair">
        <Section title={t('legal.text.facts')}>
          <LegalFacts page={page} />
          {conflicts.length === 0 ? null : (
            <div className="legal-text__conflicts">
              <h3>{t('legal.text.conflicts')}</h3>
              {conflicts.map((conflict) => (
                <p key={conflict}>{conflict}</p>
              ))}
            </div>
          )}
        </Section>
        <Section title={t('legal.text.events')}>
          {events.length === 0 ? <p className="muted">{t('legal.text.noEvents')}</p> : <LegalTimeline events={events} />}
        </Section>
      </div>
      {remarks.length === 0 ? null : (
        <Section title={t('legal.text.remarks')}>
          {remarks.map(({ text, sources: named }) => (
            <div key={text} className="measure legal-text__remark">
              <p>{text}</p>
              <SourceNames sources={named} />
            </div>
          ))}
        </Section>
      )}
      <Section title={t('legal.text.sources')}>
        <LegalSources sources={sources} />
      </Section>
    </article>
  );
}
