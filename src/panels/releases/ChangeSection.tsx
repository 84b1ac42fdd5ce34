import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReleaseSearch } from '#url/releases-search.ts';
import { Link } from '#url/router-exports.ts';
import type { ChangeList, ChangeRow } from '#view-models/releases/change-rows.ts';
import { listSlice } from '#view-models/releases/list-slice.ts';

/** On which page, and how far narrowed, a list stands. */
export type ChangePlace = { readonly id: string; readonly base: string; readonly search: ReleaseSearch };

export type ListProps<Row extends ChangeRow> = { readonly rows: readonly Row[]; readonly place: ChangePlace };

/** The name of a column; numbers stand at its right end. */
export type Column = string | { readonly number: string };

type ChangeSectionProps = {
  readonly place: ChangePlace;
  readonly list: ChangeList;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  /** The rows of the table. */
  readonly children: readonly ReactNode[];
};

/** A list of changes as a table; a long one begins with a slice. Without a change there is no section. */
export function ChangeSection({ list, title, note, place, columns, children }: ChangeSectionProps) {
  const { t, format } = useLocale();
  if (children.length === 0) return null;
  const slice = listSlice(children, list, place.search.all);
  const count = format.number(children.length, 0);
  return (
    <Section title={title} note={note}>
      <table className={`stacked changes-table changes-table--${list}`}>
        <caption className={slice.isLong ? undefined : 'visually-hidden'}>
          {slice.isLong ? t('releases.shownOf', { shown: format.number(slice.rows.length, 0), count }) : title}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={typeof column === 'string' ? column : column.number} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{slice.rows}</tbody>
      </table>
      {slice.isLong ? (
        <p className="changes-table__more no-print">
          <WholeLink place={place} all={slice.other}>
            {slice.isWhole ? t('releases.showFirst', { count: format.number(slice.first, 0) }) : t('releases.showAll', { count })}
          </WholeLink>
        </p>
      ) : null}
    </Section>
  );
}

function HeadCell({ column }: { readonly column: Column }) {
  return typeof column === 'string' ? <th scope="col">{column}</th> : <th scope="col" className="number">{column.number}</th>;
}

function WholeLink({ place: { id, search }, all, children }: { readonly place: ChangePlace; readonly all: string | undefined; readonly children: ReactNode }) {
  const { language } = useLocale();
  return (
    <Link to="/$lang/releases/$id" params={{ lang: language, id }} search={{ ...search, all }} resetScroll={false}>
      {children}
    </Link>
  );
}

/** The name of a column, said in each cell where the table is stacked. */
export function CellLabel({ children }: { readonly children: string }) {
  return <span className="stacked__label">{children}: </span>;
}
