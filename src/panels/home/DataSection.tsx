import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { Section } from '#ui/Section.tsx';
import { homeDownloads } from '#view-models/home/downloads.ts';
import { useDataset } from '../use-dataset-notice.ts';
import { useHome } from './use-home.ts';

/** The files of the release to take along, and the fingerprint to check them by. */
export function DataSection() {
  const { home, locale } = useHome();
  const { base } = useDataset();
  const { t } = locale;
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const downloads = homeDownloads(home, locale);
  return (
    <Section title={t('home.data.title')}>
      {downloads.length === 0 ? (
        <p className="small">{t('home.data.none')}</p>
      ) : (
        <ul className="downloads">
          {downloads.map(({ path, name, details }) => (
            <li key={path}>
              <a href={`${base}${path}`} download>
                {name}
              </a>
              <span className="downloads__details">{details}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="micro muted downloads__check">
        {t('home.data.check')}: <code>{manifest.fingerprint}</code>
      </p>
    </Section>
  );
}
