import { Section } from '#ui/Section.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { hasSiteAddress } from '#url/site-address.ts';
import { openDataRows, type OpenDataRow } from '#view-models/open-data/open-data-page.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { useOpenData } from './use-open-data.ts';

/** The files that hold the whole dataset. */
export function WholeSection() {
  const { file, manifest, locale } = useOpenData();
  const { t } = locale;
  const hasAddresses = hasSiteAddress() && manifest.opened === undefined;
  return (
    <Section title={t('openData.whole.title')} note={t('openData.whole.note')}>
      <table className="open-data-files">
        <caption className="visually-hidden">{t('openData.whole.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('openData.column.file')}</th>
            <th scope="col">{t('openData.column.format')}</th>
            <th scope="col" className="number">
              {t('openData.column.size')}
            </th>
            <th scope="col" className="number">
              {t('openData.column.rows')}
            </th>
            <th scope="col">{t('openData.column.terms')}</th>
            {hasAddresses ? (
              <th scope="col" className="no-print">
                {t('openData.column.address')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {openDataRows(file, manifest, locale).map((row) => (
            <FileRow key={row.kind} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function FileRow({ row: { path, name, what, format, size, rows, terms, leftOut } }: { readonly row: OpenDataRow }) {
  const { manifest, locale, addressOf } = useOpenData();
  const { t } = locale;
  const hasAddresses = hasSiteAddress() && manifest.opened === undefined;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(path)} download>
          {name}
        </a>
        <span className="open-data__note">{what}</span>
      </th>
      <td data-label={plainText(t('openData.column.format'))}>{format}</td>
      <td className="number" data-label={plainText(t('openData.column.size'))}>
        {size}
      </td>
      <td className={rows === '' ? 'number open-data-files__blank' : 'number'} data-label={plainText(t('openData.column.rows'))}>
        {rows}
      </td>
      <td data-label={plainText(t('openData.column.terms'))}>
        {terms}
        {leftOut === null ? null : <span className="open-data__note">{leftOut}</span>}
      </td>
      {hasAddresses ? (
        <td className="no-print">
          <CopyButton label={t('openData.copyAddress')} name={plainText(t('openData.copyAddressOf', { name }))} text={() => addressOf(path)} />
        </td>
      ) : null}
    </tr>
  );
}
