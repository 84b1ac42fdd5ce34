import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { AccessibilitySection } from './AccessibilitySection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { LicenceSection } from './LicenceSection.tsx';
import { PackagesSection } from './PackagesSection.tsx';
import { PublisherSection } from './PublisherSection.tsx';
import './about.css';

/** Publisher and standing, licences, accessibility, contact. */
export function AboutPanel() {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const title = t('about.title');
  return (
    <div className="about">
      <title>{plainText(t('shell.pageTitle', { page: title }))}</title>
      <Breadcrumbs here={title} />
      <h1 tabIndex={-1}>{title}</h1>
      {manifest.kind === 'demonstration' ? <p className="about__text about__demonstration">{t('about.demonstration')}</p> : null}
      <PurposeSection />
      <PublisherSection manifest={manifest} />
      <DataSection />
      <LicenceSection licence={manifest.licence} />
      <PackagesSection />
      <AccessibilitySection />
      <PrivacySection />
      <ContactSection feedback={manifest.feedback ?? null} />
    </div>
  );
}

function PurposeSection() {
  const { t, language } = useLocale();
  return (
    <Section title={t('about.purpose.title')}>
      <div className="about__text">
        <p>{t('about.purpose.plans')}</p>
        <p>{t('about.purpose.rule')}</p>
        <ul className="about__links">
          <li>
            <Link to="/$lang/methodology" params={{ lang: language }}>
              {t('about.purpose.method')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/glossary" params={{ lang: language }}>
              {t('about.purpose.glossary')}
            </Link>
          </li>
        </ul>
      </div>
    </Section>
  );
}

function DataSection() {
  const { t } = useLocale();
  return (
    <Section title={t('about.data.title')}>
      <div className="about__text">
        <p>{t('about.data.sources')}</p>
        <p>{t('about.data.checks')}</p>
        <p>{t('about.data.computed')}</p>
        <p>{t('about.data.placement')}</p>
        <p>{t('about.data.revisions')}</p>
      </div>
    </Section>
  );
}

function PrivacySection() {
  const { t } = useLocale();
  return (
    <Section title={t('about.privacy.title')}>
      <div className="about__text">
        <p>{t('about.privacy.requests')}</p>
        <p>{t('about.privacy.stored')}</p>
      </div>
    </Section>
  );
}
