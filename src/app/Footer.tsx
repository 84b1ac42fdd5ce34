import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** Standing, licence, full fingerprint, and the choice of appearance. */
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
        <ThemeChoice />
      </div>
    </footer>
  );
}
