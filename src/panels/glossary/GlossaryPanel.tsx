import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import { glossary } from '#view-models/glossary/glossary.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import './glossary.css';

/** The words of the dashboard; each has a place of its own on the page. */
export function GlossaryPanel() {
  const locale = useLocale();
  const { t, language } = locale;
  return (
    <article className="page glossary">
      <title>{plainText(t('shell.pageTitle', { page: t('glossary.title') }))}</title>
      <Breadcrumbs here={t('glossary.title')} />
      <h1 tabIndex={-1}>{t('glossary.title')}</h1>
      <p className="measure glossary__lead">
        {t('glossary.lead')}{' '}
        <Link to="/$lang/methodology" params={{ lang: language }}>
          {t('glossary.method')}
        </Link>
      </p>
      {glossary(locale).map(({ id, title, terms }) => (
        <Section key={id} title={title}>
          <dl className="glossary__terms">
            {terms.map((term) => (
              <div key={term.id} id={term.id}>
                <dt>{term.name}</dt>
                <dd>{term.means}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </article>
  );
}
