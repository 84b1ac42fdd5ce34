import { plainText } from '#i18n/lao-words.ts';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import { leftOutWords, restrictedRows, type RestrictedRow } from '#view-models/open-data/open-data-page.ts';
import { useOpenData } from './use-open-data.ts';

/** What is in no table for download, with the sources that do not allow it. */
export function LeftOutSection() {
  const { file, manifest, texts, locale } = useOpenData();
  const { t } = locale;
  const rows = restrictedRows(file, texts.indicators, locale);
  const isSame = file.package.fingerprint === manifest.fingerprint;
  return (
    <Section title={t('openData.left.title')}>
      <div className="open-data__text">
        {leftOutWords(file, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          {t(isSame ? 'openData.left.same' : 'openData.left.differs')} {isSame ? null : <code className="open-data__print">{file.package.fingerprint}</code>}
        </p>
      </div>
      {rows.length === 0 ? null : <RestrictedTable rows={rows} />}
    </Section>
  );
}

function RestrictedTable({ rows }: { readonly rows: readonly RestrictedRow[] }) {
  const { locale } = useOpenData();
  const { t, language } = locale;
  return (
    <table className="open-data-sources">
      <caption>{t('openData.left.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('openData.column.source')}</th>
          <th scope="col">{t('openData.column.terms')}</th>
          <th scope="col" className="number">
            {t('openData.column.observations')}
          </th>
          <th scope="col">{t('openData.column.indicators')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, publisher, url, terms, rows: count, indicators }) => (
          <tr key={id}>
            <th scope="row" lang="en">
              {url === null ? (
                title
              ) : (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              )}
              <span className="open-data__note">{publisher}</span>
            </th>
            <td>{terms}</td>
            <td className="number" data-label={plainText(t('openData.column.observations'))}>
              {count}
            </td>
            <td>
              <ul>
                {indicators.map((indicator) => (
                  <li key={indicator.id}>
                    <Link to="/$lang/indicators/$id" params={{ lang: language, id: indicator.id }}>
                      {indicator.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
