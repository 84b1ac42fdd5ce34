import { Section } from '#ui/Section.tsx';
import { termsRows } from '#view-models/open-data/open-data-page.ts';
import { useOpenData } from './use-open-data.ts';

/** Under which terms the values stand. */
export function TermsSection() {
  const { file, locale } = useOpenData();
  const { t } = locale;
  return (
    <Section title={t('openData.licences.title')}>
      <p className="open-data__text">{t('openData.licences.note')}</p>
      <table className="open-data-terms">
        <caption className="visually-hidden">{t('openData.licences.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('openData.column.licence')}</th>
            <th scope="col">{t('openData.column.may')}</th>
            <th scope="col" className="number">
              {t('openData.column.observations')}
            </th>
            <th scope="col" className="number">
              {t('openData.column.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {termsRows(file, locale).map(({ licence, words, may, rows, sources }) => (
            <tr key={`${licence} ${may}`}>
              <th scope="row">{words ?? <code>{licence}</code>}</th>
              <td>{may}</td>
              <td className="number">{rows}</td>
              <td className="number">{sources}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
