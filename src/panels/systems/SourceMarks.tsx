import { Fragment } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { SourceMark } from '#view-models/systems/system-page.ts';

type SourceMarksProps = {
  readonly sources: readonly SourceMark[];
  /** In a column that is headed 'Source': the word is said only where the table is stacked. */
  readonly isInColumn?: boolean;
};

/** The sources of a fact, each leading to its entry in the list below. */
export function SourceMarks({ sources, isInColumn = false }: SourceMarksProps) {
  const { t } = useLocale();
  if (sources.length === 0) return null;
  return (
    <span className="source-marks">
      <span className={isInColumn ? 'gap-table__label' : undefined}>{t('systems.detail.source')} </span>
      {sources.map(({ id, publisher }, place) => (
        <Fragment key={id}>
          {place === 0 ? '' : '; '}
          <a href={`#source-${id}`}>{publisher}</a>
        </Fragment>
      ))}
    </span>
  );
}
