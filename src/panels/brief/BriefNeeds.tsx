import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { Brief } from '#view-models/brief/brief.ts';
import type { NeedRow } from '#view-models/review/need-row.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type BriefNeedsProps = { readonly needs: Brief['needs'] };

/** The first of what needs a decision, in the order of the review. */
export function BriefNeeds({ needs: { rows, further } }: BriefNeedsProps) {
  const { t } = useLocale();
  return (
    <section aria-labelledby="brief-needs">
      <h2 id="brief-needs">{t('brief.needs')}</h2>
      {rows.length === 0 ? (
        <p>{t('brief.needs.none')}</p>
      ) : (
        <>
          <ScrollBox label={t('brief.needs')}>
            <table className="brief__table brief__table--needs" aria-labelledby="brief-needs">
              <thead>
                <tr>
                  {(['indicator', 'picture', 'latest', 'target', 'gap', 'status'] as const).map((column) => (
                    <th key={column} scope="col">
                      {column === 'picture' ? <span className="visually-hidden">{t('brief.column.picture')}</span> : t(`brief.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="brief__note">
            {t('brief.needs.key')}
            {further === 0 ? '' : ` ${t('brief.needs.further', { count: further })}`}
          </p>
        </>
      )}
    </section>
  );
}

type RowProps = { readonly row: NeedRow };

function Row({ row: { id, title, picture, pictureLabel, amounts, targets } }: RowProps) {
  const lead = targets[0];
  return (
    <tr>
      <th scope="row">
        <IndicatorLink id={id}>{title}</IndicatorLink>
      </th>
      <td>
        {picture === null ? <span className="muted">–</span> : <SmallPicture picture={picture} label={pictureLabel} />}
      </td>
      <td>
        <b>{amounts.value}</b> {amounts.period === '' ? null : <span className="muted">{amounts.period}</span>}
      </td>
      <td>
        {amounts.path === '' ? null : <span className="brief__part">{amounts.path}</span>}
        <span className="brief__part">{amounts.target}</span>
      </td>
      <td>{amounts.gap === '' ? '–' : <b>{amounts.gap}</b>}</td>
      <td>
        {lead === undefined ? null : (
          <>
            <StatusWord status={lead.status} reason={lead.reason} isDoubtful={lead.isDoubtful && lead.lastKnown === null} />
            {lead.lastKnown === null ? null : (
              <span className="brief__part">
                <StatusWord status={lead.lastKnown.status} isOutlined isDoubtful={lead.isDoubtful} /> <span className="muted">({lead.lastKnown.note})</span>
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
