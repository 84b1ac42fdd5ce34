import { useLocale } from '#ui/LocaleProvider.tsx';
import { shippedPackages } from './shipped-packages.ts';

/** Every package with version and licence; its name leads to where it is made. */
export function PackageList() {
  const { t } = useLocale();
  return (
    <table className="about__list-of-packages">
      <thead>
        <tr>
          <th scope="col">{t('about.packages.name')}</th>
          <th scope="col">{t('about.packages.version')}</th>
          <th scope="col">{t('about.packages.licence')}</th>
        </tr>
      </thead>
      <tbody>
        {shippedPackages.map(({ name, version, licence, address }) => (
          <tr key={`${name} ${version}`}>
            <th scope="row" translate="no">
              {address === null ? (
                name
              ) : (
                <a href={address} rel="noreferrer">
                  {name}
                </a>
              )}
            </th>
            <td>{version}</td>
            <td translate="no">{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
