import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { SortMark } from '#ui/SortMark.tsx';
import type { LegalSortKey } from '#view-models/legal/legal-request.ts';
import { routeStops } from '#view-models/legal/legal-route.ts';
import type { LegalRow, NamedText } from '#view-models/legal/legal-row.ts';
import type { LegalColumn, LegalTable } from '#view-models/legal/legal-table.ts';
import { LegalLink } from './LegalLink.tsx';

type LegalRegisterProps = { readonly table: LegalTable; readonly onSort: (key: LegalSortKey) => void };

/** The texts by group with the route of each; on a phone one block a text. */
export function LegalRegister({ table: { columns, groups }, onSort }: LegalRegisterProps) {
  const { t } = useLocale();
  return (
    <table className="legal-table">
      <caption>{t('legal.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, count, rows }) => (
        <tbody key={id}>
          <tr className="legal-table__group">
            <th scope="rowgroup" colSpan={columns.length}>
              {title} <span>{count}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <TextRow key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type ColumnHeadProps = { readonly column: LegalColumn; readonly onSort: (key: LegalSortKey) => void };

function ColumnHead({ column: { id, label, direction, isSortable }, onSort }: ColumnHeadProps) {
  const { t } = useLocale();
  if (!isSortable) {
    return (
      <th scope="col" className={`legal-table__${id}`}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" className={`legal-table__${id}`} {...(direction === null ? {} : { 'aria-sort': direction })}>
      <button type="button" className="indicator-table__sort" onClick={() => onSort(id as LegalSortKey)}>
        {label}
        <SortMark direction={direction} />
      </button>
      {id === 'stage' ? (
        <span className="legal-stops" aria-hidden="true">
          {routeStops.map((stop) => (
            <span key={stop}>{t(`legal.route.${stop}`)}</span>
          ))}
        </span>
      ) : null}
    </th>
  );
}

function TextRow({ row }: { readonly row: LegalRow }) {
  const { t } = useLocale();
  const { id, title, type, number, route, routeWords, stage, notes, conflicts, certainty, certaintyWords, replaces, replacedBy } = row;
  return (
    <tr>
      <th scope="row" className="legal-table__title">
        <LegalLink id={id} titleLanguage={title.language}>
          {title.text}
        </LegalLink>
        {title.language === null ? null : <span className="legal-table__note">{t('legal.title.missing')}</span>}
        <Named label={t('legal.replaces')} texts={replaces} />
        <Named label={t('legal.replacedBy')} texts={replacedBy} />
      </th>
      <td className="legal-table__number">
        {type}
        {number === null ? <span className="legal-table__note">{t('legal.number.none')}</span> : <span className="legal-table__no mono">{number}</span>}
      </td>
      <td className="legal-table__stage">
        <SmallPicture picture={route} label={routeWords} />
      </td>
      <td className="legal-table__date">
        {stage}
        {notes.map((note) => (
          <span key={note} className="legal-table__note">
            {note}
          </span>
        ))}
        {conflicts.map((conflict) => (
          <span key={conflict} className="legal-table__note legal-table__conflict">
            {conflict}
          </span>
        ))}
      </td>
      <td className="legal-table__certainty">
        <span className="stacked__label">{t('legal.column.certainty')}: </span>
        <span className={certainty === 'unverified' ? 'legal-doubt' : undefined}>{certaintyWords}</span>
      </td>
    </tr>
  );
}

type NamedProps = { readonly label: string; readonly texts: readonly NamedText[] };

function Named({ label, texts }: NamedProps) {
  if (texts.length === 0) return null;
  return (
    <span className="legal-table__note">
      {label}{' '}
      {texts.map(({ id, text, language }, place) => (
        <span key={id}>
          {place === 0 ? '' : '; '}
          <LegalLink id={id} titleLanguage={language}>
            {text}
          </LegalLink>
        </span>
      ))}
    </span>
  );
}
