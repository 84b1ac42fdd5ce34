import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useDatasetAddresses } from '#url/dataset-choice.ts';
import { Link } from '#url/router-exports.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

/** Standing, licence, full fingerprint, the pages about this site, the way to the other dataset, and the choice of appearance. */
export function Footer() {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  return (
    <footer className="footer" aria-label={t('shell.footer.label')}>
      <div className="wrap">
        <p>{manifest.publisher.standing === 'unofficial' ? t('shell.release.standing') : null}</p>
        <p>{t('shell.footer.licence', { licence: manifest.licence })}</p>
        <p className="footer__fingerprint">
          {t('shell.footer.reading')}: <code>{manifest.fingerprint}</code>
        </p>
        <FooterLinks />
        <ThemeChoice />
      </div>
    </footer>
  );
}

const pages = [
  ['/$lang/about', 'shell.about'],
  ['/$lang/methodology', 'shell.method'],
  ['/$lang/glossary', 'shell.glossary'],
  ['/$lang/status', 'shell.reporting'],
  ['/$lang/releases', 'shell.releases'],
  ['/$lang/data', 'shell.data'],
] as const;

function FooterLinks() {
  const { t, language } = useLocale();
  const { published, demonstration, choice } = useDatasetAddresses();
  return (
    <ul className="footer__links no-print">
      {pages.map(([to, name]) => (
        <li key={to}>
          <Link to={to} params={{ lang: language }}>
            {t(name)}
          </Link>
        </li>
      ))}
      <li>
        {/* Loads the page anew: one page never holds figures of two datasets. */}
        <a href={choice === 'published' ? demonstration : published}>{t(choice === 'published' ? 'shell.toDemonstration' : 'shell.toPublished')}</a>
      </li>
    </ul>
  );
}
