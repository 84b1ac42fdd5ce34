import type { Manifest } from '#model/manifest.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';

type PublisherSectionProps = { readonly manifest: Manifest };

/** Who publishes, with which standing, and which release is on screen. */
export function PublisherSection({ manifest: { publisher, release, asOf, method, fingerprint } }: PublisherSectionProps) {
  const { t, format, language } = useLocale();
  return (
    <Section title={t('about.publisher.title')}>
      <div className="about__columns">
        <div className="about__text">
          <p>{t('about.publisher.name', { publisher: publisher.name[language] ?? Object.values(publisher.name)[0] ?? '' })}</p>
          <p>{t(`about.publisher.${publisher.standing}`)}</p>
          <p>{t('about.publisher.named')}</p>
        </div>
        <div>
          <h3>{t('about.release.title')}</h3>
          <dl className="about__facts">
            <div>
              <dt>{t('about.release.id')}</dt>
              <dd>{release}</dd>
            </div>
            <div>
              <dt>{t('about.release.asOf')}</dt>
              <dd>{format.day(asOf)}</dd>
            </div>
            <div>
              <dt>{t('about.release.method')}</dt>
              <dd>{t('about.release.methodVersion', { method: method.id, version: method.version })}</dd>
            </div>
            <div>
              <dt>{t('about.release.fingerprint')}</dt>
              <dd>
                <code>{fingerprint}</code>
              </dd>
            </div>
          </dl>
          <p className="micro muted">{t('about.release.same')}</p>
        </div>
      </div>
    </Section>
  );
}
