import { useState } from 'react';
import type { MappedIndicator } from '#model/import-mapping.ts';
import type { ImportOutcome } from '#model/import-outcome.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

type KeysTableProps = { readonly outcome: ImportOutcome; readonly texts: TextsFile; readonly onKey: (key: string, meant: MappedIndicator | undefined) => void };

const leftOut = '-';
const shownAtFirst = 12;

/** The keys of the file, the unknown ones first, and the indicator and series each is understood as. */
export function KeysTable({ outcome: { keys, indicators }, texts, onKey }: KeysTableProps) {
  const { t, format } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const sorted = keys.toSorted((one, other) => Number(one.indicator !== null || one.isLeftOut) - Number(other.indicator !== null || other.isLeftOut));
  const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
  const choose = (key: string, value: string): void => {
    if (value === '') return onKey(key, undefined);
    if (value === leftOut) return onKey(key, null);
    const [indicator = '', series = ''] = value.split('/');
    onKey(key, { indicator, series });
  };
  if (keys.length === 0) return null;
  return (
    <>
      <table className="imports__columns">
        <caption>{t('imports.page.keys', { known: format.number(keys.filter(({ indicator }) => indicator !== null).length, 0), all: format.number(keys.length, 0) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.page.keys.inFile')}</th>
            <th scope="col">{t('imports.page.keys.inDataset')}</th>
            <th scope="col" className="number">
              {t('imports.page.keys.rows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, rows, indicator, series, isLeftOut }) => (
            <tr key={key}>
              <th scope="row">
                <code>{key === '' ? t('imports.page.blank') : key}</code>
              </th>
              <td>
                <select
                  aria-label={t('imports.page.keys.means', { key })}
                  className={indicator === null && !isLeftOut ? 'imports__open' : undefined}
                  value={isLeftOut ? leftOut : indicator === null ? '' : `${indicator}/${series ?? ''}`}
                  onChange={({ target }) => choose(key, target.value)}
                >
                  <option value="">{t('imports.page.keys.unknown')}</option>
                  <option value={leftOut}>{t('imports.page.keys.leftOut')}</option>
                  {indicators.flatMap(({ id, series: all }) =>
                    all.map((one) => (
                      <option key={`${id}/${one}`} value={`${id}/${one}`}>
                        {texts.indicators[id]?.title ?? id} ({one})
                      </option>
                    )),
                  )}
                </select>
              </td>
              <td className="number">{format.number(rows, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {keys.length <= shownAtFirst ? null : (
        <button type="button" className="link-button small" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('imports.page.keys.fewer') : t('imports.page.keys.all', { count: format.number(keys.length, 0) })}
        </button>
      )}
    </>
  );
}
