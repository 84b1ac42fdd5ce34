import { useLocale } from '#ui/LocaleProvider.tsx';

/** The files that the build writes beside the site: the words of all licences, and the bill of materials. */
export function LicenceFiles() {
  const { t } = useLocale();
  const base = import.meta.env.BASE_URL;
  return (
    <p className="about__links">
      <a href={`${base}licences.txt`} download>{t('about.packages.texts')}</a>
      <a href={`${base}sbom.json`} download>{t('about.packages.bill')}</a>
    </p>
  );
}
