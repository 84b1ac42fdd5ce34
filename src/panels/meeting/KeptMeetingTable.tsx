import { useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { KeptMeeting, KeptRow } from '#view-models/meeting/kept-rows.ts';

type KeptMeetingTableProps = {
  readonly meeting: KeptMeeting;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (id: string) => void;
  /** Another day for all decisions of this meeting. */
  readonly onMove: (from: string, to: string) => void;
  readonly onExport: (day: string) => void;
};

/** The decisions of one meeting: one file. */
export function KeptMeetingTable({ meeting: { day, rows, finished, clash }, onEdit, onDelete, onMove, onExport }: KeptMeetingTableProps) {
  const { t, format } = useLocale();
  const dayId = useId();
  return (
    <section className="kept-meeting" aria-label={t('meeting.kept.meeting', { date: format.day(day) })}>
      <table className="stacked">
        <caption>{t('meeting.kept.meeting', { date: format.day(day) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meeting.decisions.text')}</th>
            <th scope="col">{t('meeting.decisions.responsible')}</th>
            <th scope="col">{t('meeting.decisions.due')}</th>
            <th scope="col">{t('meeting.decisions.state')}</th>
            <th scope="col">{t('meeting.kept.edit')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} onEdit={onEdit} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
      <div className="kept-meeting__file no-print">
        <label htmlFor={dayId}>{t('meeting.kept.day')}</label>
        {/* Written by whoever holds the meeting; the device only proposes. */}
        <input
          id={dayId}
          type="date"
          defaultValue={day}
          onBlur={({ target }) => {
            if (/^20\d\d-\d\d-\d\d$/.test(target.value) && target.value !== day) onMove(day, target.value);
            else target.value = day;
          }}
        />
        <button type="button" className="button button--primary" disabled={finished === 0} onClick={() => onExport(day)}>
          {t('meeting.kept.export', { count: finished })}
        </button>
      </div>
      {clash === '' ? null : <p className="kept-meeting__clash">{clash}</p>}
    </section>
  );
}

type RowProps = { readonly row: KeptRow; readonly onEdit: (id: string) => void; readonly onDelete: (id: string) => void };

function Row({ row: { id, text, language, about, responsible, due, state, stateWord }, onEdit, onDelete }: RowProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <span className="kept-meeting__id">{id}</span> <span lang={language ?? undefined}>{text}</span>
        {about.length === 0 ? null : <span className="kept-meeting__about">{about.join('; ')}</span>}
      </th>
      <td>
        <span className="stacked__label">{t('meeting.decisions.responsible')}: </span>
        {responsible}
      </td>
      <td>
        <span className="stacked__label">{t('meeting.decisions.due')}: </span>
        {due}
      </td>
      <td className={state === 'exported' || state === 'published' ? undefined : 'strong'}>
        <span className="stacked__label">{t('meeting.decisions.state')}: </span>
        {stateWord}
      </td>
      <td className="kept-meeting__actions no-print">
        <button type="button" className="link-button" aria-label={t('meeting.kept.editOf', { id })} onClick={() => onEdit(id)}>
          {t('meeting.kept.edit')}
        </button>
        <button type="button" className="link-button" aria-label={t('meeting.kept.deleteOf', { id })} onClick={() => onDelete(id)}>
          {t('meeting.kept.delete')}
        </button>
      </td>
    </tr>
  );
}
