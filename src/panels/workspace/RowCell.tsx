import type { ReactNode } from 'react';
import { TableSparkline } from '#charts/marks/TableSparkline.tsx';
import { StatusWords } from '#tables/StatusWords.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { RowLabels } from '#view-models/indicators-table/indicators-table.ts';
import type { WorkspaceColumnId } from '#view-models/workspace/workspace-request.ts';
import type { WorkspaceRow } from '#view-models/workspace/workspace-row.ts';

type RowCellProps = { readonly row: WorkspaceRow; readonly column: WorkspaceColumnId; readonly labels: RowLabels; readonly tabIndex: 0 | -1 };

/** What stands in a cell beside the name. */
export function RowCell({ row, column, labels, tabIndex }: RowCellProps) {
  const { t } = useLocale();
  const { unit, spark, sparkText, latest, movement, target, verdict, institutions, programmes, id, series, seriesText } = row;
  switch (column) {
    case 'unit':
      return unit;
    case 'spark':
      return (
        <>
          <TableSparkline figure={spark} />
          <span className="visually-hidden">{sparkText}</span>
        </>
      );
    case 'latest':
      return latest === null ? <Note text={labels.noValue} /> : <NumberAndNote number={<b>{latest.text}</b>} note={latest.mark} />;
    case 'time':
      return latest?.year ?? <Nothing words={labels.noValue} />;
    case 'change':
      return <NumberAndNote number={movement.change} note={movement.note} />;
    case 'target':
      return target === null ? (
        <Nothing words={labels.noTarget} />
      ) : (
        <NumberAndNote
          number={
            <>
              {target.text} <span className="workspace-grid__when">{target.time}</span>
            </>
          }
          note={target.mark}
        />
      );
    case 'status':
      return <StatusWords verdict={verdict} />;
    case 'institution':
      return institutions === '' ? <Nothing words={t('workspace.none')} /> : institutions;
    case 'programme':
      return programmes === '' ? <Nothing words={t('workspace.none')} /> : programmes;
    case 'series':
      return seriesText === null ? series : <SeriesButton id={id} title={row.title} words={seriesText} tabIndex={tabIndex} />;
  }
}

type SeriesButtonProps = { readonly id: string; readonly title: string; readonly words: string; readonly tabIndex: 0 | -1 };

/** Leads to the series side by side; the table listens for the click. */
export function SeriesButton({ id, title, words, tabIndex }: SeriesButtonProps) {
  const { t } = useLocale();
  return (
    <button type="button" className="link-button workspace-grid__series" data-series={id} tabIndex={tabIndex} aria-label={t('workspace.series.open', { count: words, title })}>
      {words}
    </button>
  );
}

function Note({ text }: { readonly text: string }) {
  return <span className="workspace-grid__note">{text}</span>;
}

function NumberAndNote({ number, note }: { readonly number: ReactNode; readonly note: string | null }) {
  return (
    <>
      {number}
      {note === null ? null : <Note text={note} />}
    </>
  );
}

function Nothing({ words }: { readonly words: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
