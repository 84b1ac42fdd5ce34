import { useLocale } from '#ui/LocaleProvider.tsx';
import { useDatasetAddresses } from '#url/dataset-choice.ts';
import { useRouter } from '#url/router-exports.ts';

/** In place of a page of an opened dataset where this browser holds none: what happened, and both ways on. */
export function NothingOpened() {
  const { t, language } = useLocale();
  const router = useRouter();
  const { published } = useDatasetAddresses();
  return (
    <section className="notice" role="alert">
      <h1 className="notice__title" tabIndex={-1}>
        {t('notice.no-opened.title')}
      </h1>
      <p className="notice__text">{t('notice.no-opened.text')}</p>
      <div className="notice__actions">
        {/* Both load the page anew: it reads another dataset then. */}
        <a href={router.history.createHref(`${import.meta.env.BASE_URL}${language}/data#open-dataset`)}>{t('notice.no-opened.open')}</a>
        <a href={published}>{t('shell.toPublished')}</a>
      </div>
    </section>
  );
}
