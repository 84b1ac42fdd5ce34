import { type ChangeEvent, memo, useState } from 'react';
import { TableSparkline } from '#charts/marks/TableSparkline.tsx';
import { IndicatorsTable } from '#tables/IndicatorsTable.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useFollowLinks, useIndicatorAddress } from '#url/plain-links.ts';
import { firstRows } from '#view-models/indicators-table/first-rows.ts';
import type { IndicatorsTableFigure } from '#view-models/indicators-table/indicators-table.ts';
import type { SparklineFigure } from '#view-models/indicators-table/sparkline-figure.ts';
import type { SortKey } from '#view-models/indicators-table/table-request.ts';
import type { TableSelection } from '#view-models/indicators-table/table-selection.ts';
import { useDrawnPart } from './use-drawn-part.ts';

type IndicatorResultsProps = {
  readonly figure: IndicatorsTableFigure;
  readonly selection: TableSelection;
  readonly onClear: () => void;
  readonly onSort: (key: SortKey) => void;
  readonly onChoose: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** More than that would be drawn and thrown away at every key; the rest is one button away. */
const rowsAtOnce = 150;

/** More rows than a window holds, and as many as a frame can lay out after them. */
const parts = { first: 16, step: 20 };

/** Called, not mounted: a component less to keep for every row. */
const sparkline = (figure: SparklineFigure) => TableSparkline({ figure });

/** The rows found with the notes that explain them, or a way out where nothing was found. */
export const IndicatorResults = memo(function IndicatorResults({ figure, selection, onClear, onSort, onChoose }: IndicatorResultsProps) {
  const { t, language, format } = useLocale();
  const address = useIndicatorAddress(language);
  const follow = useFollowLinks();
  const [asked, setAsked] = useState({ figure, rows: rowsAtOnce });
  const { groups, shown, total } = firstRows(figure.groups, asked.figure === figure ? asked.rows : rowsAtOnce);
  const drawn = useDrawnPart(figure, shown, parts);
  if (figure.isEmpty) {
    return (
      <div className="indicators__results indicators__empty">
        <p>
          <strong>{t('indicators.empty')}</strong> {t('indicators.emptyAdvice')}
        </p>
        <button type="button" className="button" onClick={onClear}>
          {t('indicators.clear')}
        </button>
      </div>
    );
  }
  return (
    <div className="indicators__results">
      <IndicatorsTable figure={figure} groups={groups} drawn={drawn} address={address} sparkline={sparkline} onSort={onSort} onFollow={follow} selection={selection} onChoose={onChoose} />
      {shown === total ? null : (
        <p className="indicators__more no-print">
          <span>{t('indicators.more.shown', { shown: format.number(shown, 0), total: format.number(total, 0) })}</span>
          <button type="button" className="button" onClick={() => setAsked({ figure, rows: shown + rowsAtOnce })}>
            {t('indicators.more.show', { count: format.number(Math.min(rowsAtOnce, total - shown), 0) })}
          </button>
        </p>
      )}
      <div className="indicators__notes micro muted">
        {figure.repeats === null ? null : <p>{figure.repeats}</p>}
        {figure.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
});
