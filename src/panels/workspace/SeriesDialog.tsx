import { useQuery } from '@tanstack/react-query';
import { indicatorQuery, indicatorTextsQuery } from '#dataset/queries.ts';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { type SeriesComparison, seriesComparison } from '#view-models/workspace/series-comparison.ts';
import { Dialog } from '../meeting/Dialog.tsx';

type SeriesDialogProps = { readonly id: string; readonly onClose: () => void };

/** Competing series of one indicator side by side, with what the dataset says of their difference. */
export function SeriesDialog({ id, onClose }: SeriesDialogProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const file = useQuery(indicatorQuery(id));
  const texts = useQuery(indicatorTextsQuery(id, language));
  const isFailed = file.isError || texts.isError;
  const comparison = file.data === undefined || texts.data === undefined ? null : seriesComparison(file.data, texts.data, locale);
  return (
    <Dialog className="series-dialog" title={comparison === null ? t('workspace.column.series') : t('workspace.series.title', { title: comparison.title })} onClose={onClose}>
      {comparison === null ? <p role="status">{t(isFailed ? 'workspace.series.failed' : 'workspace.series.loading')}</p> : <SeriesSideBySide comparison={comparison} />}
      <p className="series-dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {t('workspace.series.close')}
        </button>
        <Link to="/$lang/indicators/$id" params={{ lang: language, id }}>
          {t('workspace.series.page')}
        </Link>
      </p>
    </Dialog>
  );
}

function SeriesSideBySide({ comparison: { finding, unit, series, rows, reasons } }: { readonly comparison: SeriesComparison }) {
  const { t } = useLocale();
  return (
    <>
      <p className="series-dialog__finding">{finding}</p>
      <p className="small muted">{t('workspace.series.unit', { unit })}</p>
      {reasons.length === 0 ? null : (
        <>
          <h3>{t('workspace.series.why')}</h3>
          <ul className="series-dialog__reasons small">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <ScrollBox label={t('workspace.series.caption')}>
        <table className="series-table">
          <caption>{t('workspace.series.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('workspace.series.period')}</th>
              {series.map(({ id, name, roleWords, publishers, sources }) => (
                <th key={id} scope="col">
                  <strong>{name}</strong>
                  <span>{roleWords}</span>
                  <span>{publishers.join('; ')}</span>
                  {sources.length > 1 ? null : <span>{sources[0]}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, cells }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {cells.map((cell, place) => (
                  <td key={series[place]?.id}>
                    {cell === null ? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="visually-hidden">{t('workspace.series.noValue')}</span>
                      </>
                    ) : (
                      <>
                        <b>{cell.value}</b>
                        {cell.difference === null ? null : ` (${cell.difference})`}
                        {cell.marks === '' ? null : <span>{cell.marks}</span>}
                        {cell.source === '' ? null : <span>{cell.source}</span>}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
