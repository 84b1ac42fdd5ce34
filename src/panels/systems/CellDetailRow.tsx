import { useLocale } from '#ui/LocaleProvider.tsx';
import type { CellDetail } from '#view-models/systems/systems-matrix.ts';
import { SystemLink } from '../SystemLink.tsx';

type CellDetailRowProps = { readonly id: string; readonly detail: CellDetail; readonly columns: number; readonly onClose: () => void };

/** What stands behind a cell: stage, date, source, note and what was stated before. */
export function CellDetailRow({ id, detail: { system, short, title, said, former, note, sources, before }, columns, onClose }: CellDetailRowProps) {
  const { t } = useLocale();
  return (
    <tr id={id} className="matrix__detail">
      <td colSpan={columns}>
        <div className="cell-detail">
          <p className="cell-detail__title">{title}</p>
          <p className="strong">{said}</p>
          {former === '' ? null : <p>{former}</p>}
          {note === '' ? null : (
            <p>
              {t('systems.detail.note')} <span lang="en">{note}</span>
            </p>
          )}
          {sources.map((source) => (
            <p key={source.id}>
              {t('systems.detail.source')}{' '}
              {source.address === null ? source.text : <a href={source.address} rel="external noreferrer">{source.text}</a>}
            </p>
          ))}
          {before.length === 0 ? null : <p>{`${t('systems.detail.before')} ${before.join('; ')}`}</p>}
          <p className="cell-detail__ways no-print">
            <SystemLink id={system}>{t('systems.detail.system', { system: short })}</SystemLink>
            <button type="button" className="link-button" onClick={onClose}>
              {t('systems.detail.close')}
            </button>
          </p>
        </div>
      </td>
    </tr>
  );
}
