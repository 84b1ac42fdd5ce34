import { lazy, Suspense, useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { LicenceFiles } from './LicenceFiles.tsx';

const PackageList = lazy(async () => ({ default: (await import('./PackageList.tsx')).PackageList }));

/** What others made and the site is made with. The list is fetched when it is opened. */
export function PackagesSection() {
  const { t } = useLocale();
  const [isOpened, setOpened] = useState(false);
  return (
    <Section title={t('about.packages.title')}>
      <div className="about__text">
        <p>{t('about.packages.text')}</p>
      </div>
      <details className="about__packages" onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
        <summary>{t('about.packages.show')}</summary>
        {isOpened ? (
          <Suspense fallback={<p role="status">{t('about.packages.loading')}</p>}>
            <PackageList />
          </Suspense>
        ) : null}
      </details>
      <LicenceFiles />
    </Section>
  );
}
